'use client'

import { useRef } from 'react'
import type { CalendarDate } from '@/lib/core/calendar'
import { DayRangeFilter } from '../day-range-filter'
import { Button } from '../ui/button'
import { Segmented } from '../ui/segmented'
import { allDays, type DayRange, isWhole, namedRanges } from './timeline-range'

type Props = {
  range: DayRange
  /** The first day that anything was said, and today. */
  firstDay: CalendarDate
  today: CalendarDate
  /** What the range shows, read out when it changes. */
  says: string
  onChange: (range: DayRange) => void
}

const all = { name: 'all', label: 'All', range: allDays }

/**
 * Which stretch of days a timeline shows: one of a few, or from any day to any other. The button that shows all
 * goes away when pressed and leaves the focus with the controls.
 */
export function TimelineZoom({ range, firstDay, today, says, onChange }: Props) {
  const choices = [all, ...namedRanges(firstDay, today)]
  const controls = useRef<HTMLDivElement>(null)
  const chosen = choices.find((choice) => choice.range.from === range.from && choice.range.to === range.to)
  const showAll = () => {
    onChange(allDays)
    controls.current?.querySelector('button')?.focus()
  }
  return (
    <div ref={controls} className="flex flex-wrap items-center gap-2">
      {choices.length > 1 && (
        <Segmented
          label="Days shown"
          options={choices.map(({ name, label }) => ({ value: name, label }))}
          value={chosen?.name ?? 'own'}
          onChange={(name) => onChange(choices.find((choice) => choice.name === name)?.range ?? allDays)}
          className="max-sm:[&>button]:px-2.5"
        />
      )}
      <DayRangeFilter label="Days" from={range.from} to={range.to} today={today} onChange={onChange} />
      {isWhole(range) ? (
        <span className="text-ink-3 text-small max-md:hidden">or drag along the axis</span>
      ) : (
        <Button look="quiet" onClick={showAll}>
          Show all days
        </Button>
      )}
      <p role="status" className="sr-only">
        {says}
      </p>
    </div>
  )
}
