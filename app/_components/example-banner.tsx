'use client'

import { startOwnRecord } from '@/lib/actions/workspaces'
import { Button } from './ui/button'
import { useOpenRecord } from './use-open-record'

type Props = { workspaceId: string }

/** Says on every page of the example what it is. */
export function ExampleBanner({ workspaceId }: Props) {
  const { open, isOpening } = useOpenRecord()
  return (
    <aside aria-label="About this record" className="border-line border-b bg-sunken">
      <div className="wrap flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 py-1.5">
        <p className="min-w-0 flex-1 text-ink-2 text-small max-sm:basis-full">
          <b className="text-ink">This is an example:</b> an analyst’s reading of what a speaker said, made
          after the fact. Change it freely; it can be reset in Settings.
        </p>
        <Button
          size="small"
          busy={isOpening}
          busyLabel="Opening your record"
          onClick={() => open(() => startOwnRecord({ workspaceId }))}
        >
          Start your own record
        </Button>
      </div>
    </aside>
  )
}
