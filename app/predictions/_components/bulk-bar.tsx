'use client'

import { CalendarDays, Scale, TagIcon } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { Button } from '@/app/_components/ui/button'
import { cn } from '@/app/_components/ui/cn'
import { floatClass } from '@/app/_components/ui/float'
import type { CalendarDate } from '@/lib/core/calendar'
import { counted } from '@/lib/format'
import { BulkDue } from './bulk-due'
import { BulkRole } from './bulk-role'
import { BulkTag } from './bulk-tag'
import type { RowSelection } from './use-selection'

type Props = { workspace: string; selection: RowSelection; today: CalendarDate }

/** What can be done with the chosen rows; it stays in sight while there are any. */
export function BulkBar({ workspace, selection, today }: Props) {
  const { chosen, clear } = selection
  if (chosen.length === 0) return null
  return (
    <section
      aria-label="With the chosen predictions"
      className="sticky bottom-0 z-20 flex flex-wrap items-center gap-2 border-ink border-t-2 bg-page py-3"
    >
      <p aria-live="polite" className="mr-2 font-semibold max-sm:w-full">
        {counted(chosen.length, 'prediction')} chosen
      </p>
      <Doing name="Tag" icon={<TagIcon aria-hidden="true" />}>
        {(close) => <BulkTag workspace={workspace} chosen={chosen} onClose={close} onDone={clear} />}
      </Doing>
      <Doing name="Due day" icon={<CalendarDays aria-hidden="true" />}>
        {(close) => (
          <BulkDue workspace={workspace} chosen={chosen} today={today} onClose={close} onDone={clear} />
        )}
      </Doing>
      <Doing name="Role" icon={<Scale aria-hidden="true" />}>
        {(close) => <BulkRole workspace={workspace} chosen={chosen} onClose={close} onDone={clear} />}
      </Doing>
      <Button look="quiet" onClick={clear}>
        Choose none
      </Button>
    </section>
  )
}

type DoingProps = { name: string; icon: ReactNode; children: (close: () => void) => ReactNode }

function Doing({ name, icon, children }: DoingProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button>
          {icon}
          {name}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={`${name} of the chosen predictions`}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className={cn(floatClass, 'w-[360px] p-4')}
        >
          <SectionBoundary failed={`${name} could not be opened.`} height={120}>
            {children(() => setOpen(false))}
          </SectionBoundary>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
