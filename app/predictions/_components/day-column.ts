import type { CalendarDate } from '@/lib/core/calendar'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import type { PredictionSort } from '@/lib/validation/prediction-filter'
import { day, relativeDay } from '@/lib/format'

type Column = { name: 'Due' | 'Known' | 'Said'; direction: 'ascending' | 'descending' | null }

/** The day that a list is sorted by leads its column; else it is the due day. */
export function dayColumn(sort: PredictionSort): Column {
  switch (sort) {
    case 'due':
      return { name: 'Due', direction: 'ascending' }
    case 'due-latest':
      return { name: 'Due', direction: 'descending' }
    case 'known':
      return { name: 'Known', direction: 'descending' }
    case 'said':
      return { name: 'Said', direction: 'descending' }
    default:
      return { name: 'Due', direction: null }
  }
}

type Days = Pick<PredictionSummary, 'dueOn' | 'knownOn' | 'saidOn'>

/** The day of the column, and under it in small how far off it is or the other day that matters. */
export function daysOf(row: Days, sort: PredictionSort, today: CalendarDate) {
  const due = row.dueOn ? `due ${day(row.dueOn)}` : 'no due day'
  switch (dayColumn(sort).name) {
    case 'Known':
      return { date: row.knownOn, under: due }
    case 'Said':
      return { date: row.saidOn, under: due }
    case 'Due':
      return { date: row.dueOn, under: underDue(row, today) }
  }
}

function underDue({ dueOn, knownOn }: Days, today: CalendarDate): string {
  if (knownOn && knownOn !== dueOn) return `known ${day(knownOn)}`
  return dueOn ? relativeDay(dueOn, today) : 'no due day'
}
