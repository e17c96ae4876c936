'use client'

import { Calendar } from 'lucide-react'
import { useRef, useState } from 'react'
import type { CalendarDate } from '@/lib/core/calendar'
import { readDay } from '@/lib/core/day-words/read-day'
import { day, relativeDay } from '@/lib/format'
import { Button } from './ui/button'
import { Field } from './ui/field'
import { Input } from './ui/input'

type Props = {
  label: string
  name: string
  /** What was typed, as typed. */
  value: string
  onChange: (value: string) => void
  today: CalendarDate
  /** Which way a day without a year leans. */
  lean?: 'ahead' | 'back'
  hint?: string
  optional?: boolean
  error?: string | null
}

/** A day, in words or from the calendar, spelled back before anything is saved. */
export function DayField(props: Props) {
  const { label, name, value, onChange, today, lean, optional, error } = props
  const { hint = 'Such as 31 Dec 2026, or “end of next year”.' } = props
  const [isLeft, setLeft] = useState(false)
  const read = value.trim() === '' ? null : readDay(value, { today, lean })
  return (
    <Field
      label={label}
      aside={optional ? 'optional' : undefined}
      hint={hint}
      echo={read?.ok ? `${read.value.echo}, ${relativeDay(read.value.date, today)}` : undefined}
      error={isLeft && read && !read.ok ? read.message : error}
    >
      <span className="relative block">
        <Input
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => setLeft(true)}
          autoComplete="off"
          className="pr-10 tabular-nums max-sm:pr-12"
        />
        <CalendarButton
          label={`${label}: choose in the calendar`}
          chosen={read?.ok ? read.value.date : ''}
          onChoose={(date) => onChange(day(date))}
        />
      </span>
    </Field>
  )
}

type CalendarProps = { label: string; chosen: CalendarDate | ''; onChoose: (date: CalendarDate) => void }

/** The browser's own calendar, behind a button: its text box would be a second place to type. */
function CalendarButton({ label, chosen, onChoose }: CalendarProps) {
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-label={label}
        value={chosen}
        onChange={(event) => event.target.value && onChoose(event.target.value)}
        className="pointer-events-none absolute right-1 bottom-0 size-8 opacity-0"
      />
      <Button
        look="quiet"
        size="small"
        icon
        aria-label={label}
        onClick={() => calendar.current?.showPicker()}
        className="absolute top-1/2 right-1 -translate-y-1/2"
      >
        <Calendar aria-hidden="true" />
      </Button>
    </>
  )
}
