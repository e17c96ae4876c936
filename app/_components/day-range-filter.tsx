'use client'

import { ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { DayField } from './day-field'
import { Button, buttonClass } from './ui/button'
import { cn } from './ui/cn'
import { floatClass } from './ui/float'
import type { CalendarDate } from '@/lib/core/calendar'
import { readDay } from '@/lib/core/day-words/read-day'
import { day } from '@/lib/format'

type Days = { from: CalendarDate | undefined; to: CalendarDate | undefined }

type Props = {
  /** What has the day, such as “Due”. */
  label: string
  from: CalendarDate | undefined
  to: CalendarDate | undefined
  today: CalendarDate
  onChange: (days: Days) => void
}

/** From which day to which; either end may be open. */
export function DayRangeFilter({ label, from, to, today, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const choose = (days: Days) => {
    setOpen(false)
    onChange(days)
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className={buttonClass({}, 'min-w-0 max-w-full')}>
        <span className="text-ink-3">{label}</span>
        <span className="min-w-0 truncate">{rangeWords(from, to)}</span>
        <ChevronDown aria-hidden="true" className="text-ink-3" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={`${label} between`}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className={cn(floatClass, 'w-[340px] p-4')}
        >
          <DayRange from={from} to={to} today={today} onChange={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** Made anew each time it opens, so that it begins with what the address says. */
function DayRange({ from, to, today, onChange }: Omit<Props, 'label'>) {
  const [typed, setTyped] = useState({ from: from ? day(from) : '', to: to ? day(to) : '' })
  const days = { from: dayIn(typed.from, today), to: dayIn(typed.to, today) }
  const isReadable = days.from !== null && days.to !== null
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReadable) onChange({ from: days.from ?? undefined, to: days.to ?? undefined })
      }}
    >
      <DayField
        label="From"
        name="from"
        optional
        hint="Such as today, or 1 Jan 2026."
        value={typed.from}
        onChange={(text) => setTyped({ ...typed, from: text })}
        today={today}
      />
      <DayField
        label="To, and with that day"
        name="to"
        optional
        hint="Such as “end of this year”."
        value={typed.to}
        onChange={(text) => setTyped({ ...typed, to: text })}
        today={today}
      />
      <div className="flex gap-2">
        <Button type="submit" look="primary" className="flex-1">
          Show these
        </Button>
        <Button onClick={() => onChange({ from: undefined, to: undefined })}>Any day</Button>
      </div>
    </form>
  )
}

/** The day typed, undefined for none, null for what cannot be read. */
function dayIn(text: string, today: CalendarDate): CalendarDate | undefined | null {
  if (text.trim() === '') return undefined
  const read = readDay(text, { today })
  return read.ok ? read.value.date : null
}

function rangeWords(from: CalendarDate | undefined, to: CalendarDate | undefined): string {
  if (from && to) return from === to ? day(from) : `${day(from)} – ${day(to)}`
  if (from) return `from ${day(from)}`
  return to ? `until ${day(to)}` : 'Any day'
}
