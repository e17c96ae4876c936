'use client'

import { Button } from './ui/button'
import { type OpenWorkspace, useOpenWorkspace } from './workspace-switch'

type Props = { ownWorkspaceId: string | null; openAction: OpenWorkspace }

/** Says on every page of the example what it is. */
export function ExampleBanner({ ownWorkspaceId, openAction }: Props) {
  const { open, isOpening } = useOpenWorkspace(openAction)
  return (
    <aside aria-label="About this record" className="border-line border-b bg-sunken">
      <div className="wrap flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 py-1.5">
        <p className="min-w-0 flex-1 text-ink-2 text-small max-sm:basis-full">
          <b className="text-ink">This is an example:</b> an analyst’s reading of what a speaker said, made
          after the fact. Change it freely; it can be reset in Settings.
        </p>
        {ownWorkspaceId ? (
          <Button
            size="small"
            busy={isOpening}
            busyLabel="Opening your record"
            onClick={() => open(ownWorkspaceId)}
          >
            Start your own record
          </Button>
        ) : null}
      </div>
    </aside>
  )
}
