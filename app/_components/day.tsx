import type { CalendarDate } from '@/lib/core/calendar'
import { day, relativeDay } from '@/lib/format'
import { cn } from './ui/cn'

type Props = {
  date: CalendarDate | null
  /** The day is an estimate. */
  about?: boolean
  /** Given today, says beside the day how far off it is. */
  today?: CalendarDate
  /** The distance on a line of its own, in small. */
  stacked?: boolean
  className?: string
}

/** A day for people, with its machine form. What is relative stands beside it, never instead. */
export function Day({ date, about = false, today, stacked = false, className }: Props) {
  if (date === null) return <span className={cn('text-ink-3', className)}>{day(null)}</span>
  return (
    <span className={cn('tabular-nums', className)}>
      <span className="whitespace-nowrap">
        {about ? 'about ' : null}
        <time dateTime={date}>{day(date)}</time>
      </span>
      {today ? (
        <span className={cn('text-ink-3', stacked ? 'block text-micro' : 'ml-1.5 text-small')}>
          {relativeDay(date, today)}
        </span>
      ) : null}
    </span>
  )
}
