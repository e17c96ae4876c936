'use client'

import { ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { DayField } from '@/app/_components/day-field'
import { Button, buttonClass } from '@/app/_components/ui/button'
import { cn } from '@/app/_components/ui/cn'
import { floatClass } from '@/app/_components/ui/float'
import type { CalendarDate } from '@/lib/core/calendar'
import { readDay } from '@/lib/core/day-words/read-day'
import type { PredictionFilter } from '@/lib/validation/prediction-filter'
import { day } from '@/lib/format'

type Days = Pick<PredictionFilter, 'dueFrom' | 'dueTo'>

type Props = {
  from: CalendarDate | undefined
  to: CalendarDate | undefined
  today: CalendarDate
  onChange: (days: Days) => void
}

/** From which day to which a prediction falls due; either end may be open. */
export function DueFilter({ from, to, today, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const choose = (days: Days) => {
    setOpen(false)
    onChange(days)
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className={buttonClass({}, 'min-w-0 max-w-full')}>
        <span className="text-ink-3">Due</span>
        <span className="min-w-0 truncate">{rangeWords(from, to)}</span>
        <ChevronDown aria-hidden="true" className="text-ink-3" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="Due between"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className={cn(floatClass, 'w-[340px] p-4')}
        >
          <DueRange from={from} to={to} today={today} onChange={choose} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** Made anew each time it opens, so that it begins with what the address says. */
function DueRange({ from, to, today, onChange }: Props) {
  const [typed, setTyped] = useState({ from: from ? day(from) : '', to: to ? day(to) : '' })
  const days = { dueFrom: dayIn(typed.from, today), dueTo: dayIn(typed.to, today) }
  const isReadable = days.dueFrom !== null && days.dueTo !== null
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReadable) onChange({ dueFrom: days.dueFrom ?? undefined, dueTo: days.dueTo ?? undefined })
      }}
    >
      <DayField
        label="From"
        name="dueFrom"
        optional
        hint="Such as today, or 1 Jan 2026."
        value={typed.from}
        onChange={(text) => setTyped({ ...typed, from: text })}
        today={today}
      />
      <DayField
        label="To, and with that day"
        name="dueTo"
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
        <Button onClick={() => onChange({ dueFrom: undefined, dueTo: undefined })}>Any day</Button>
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
