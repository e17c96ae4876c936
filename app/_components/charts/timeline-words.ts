import type { Route } from 'next'
import type { Role } from '@/lib/core/prediction'
import { count, counted, percent, percentRange } from '@/lib/format'
import { type OutcomeSign, outcomeWords } from '../outcome'
import { toCsv } from './csv'
import { dayLabel, dayNumber } from './time-axis'
import { type DayRange, rangeInWords } from './timeline-range'

export type TimelineRow = {
  id: string
  /** Rows of one group stand together; a hairline parts it from the next. */
  group: string
  claim: string
  /** The horizon or the reading that tells this row from others of the same claim: "by 31 Dec 2022". */
  detail: string | null
  probability: number | null
  low: number | null
  high: number | null
  role: Role
  standing: OutcomeSign
  saidOn: string
  /** When the answer could be known; null while it is open. */
  knownOn: string | null
  dueOn: string | null
  href?: Route
}

export type TimelineEvent = {
  id: string
  date: string
  label: string
  /** A few words to name it by on the chart. Without them it is a tick with a tip. */
  name?: string | null
  /** How many predictions it bears on: the ten that bear on most are named. */
  bearsOn?: number
  href?: Route
}

/** @example "3 predictions: 1 yes, 2 open. 12 events." */
export function timelineSummary(rows: readonly TimelineRow[], events: readonly TimelineEvent[]): string {
  const signs: OutcomeSign[] = ['yes', 'no', 'ambiguous', 'void', 'due', 'open']
  const bySign = signs
    .map((standing) => ({ standing, n: rows.filter((row) => row.standing === standing).length }))
    .filter(({ n }) => n > 0)
    .map(({ standing, n }) => `${count(n)} ${outcomeWords[standing].toLowerCase()}`)
  return `${counted(rows.length, 'prediction')}: ${bySign.join(', ')}. ${counted(events.length, 'event')}.`
}

/** The sentence of a timeline: what a line is, and what the marks above are where there are any. */
export function timelineSentence(rows: readonly TimelineRow[], events: readonly TimelineEvent[]): string {
  if (rows.length === 0)
    return 'Nothing has been said yet. Each prediction will be a line, from said to settled.'
  const marks = events.length > 0 ? ' Marks above it are events.' : ''
  return `Each line runs from the day it was said to the day it was settled or falls due.${marks}`
}

/** What a stretch of days shows of the whole. @example "From 1 Apr 2026 to 1 Jul 2026: 7 of 20 predictions, 5 of 60 events." */
export function rangeSentence(
  range: DayRange,
  shown: { rows: number; events: number },
  all: { rows: number; events: number },
): string {
  const events = all.events > 0 ? `, ${count(shown.events)} of ${counted(all.events, 'event')}` : ''
  return `${rangeInWords(range)}: ${count(shown.rows)} of ${counted(all.rows, 'prediction')}${events}.`
}

/** What the tip of a row says, and what is read out: the claim first. */
export function rowLines(row: TimelineRow): string[] {
  const chance =
    row.probability === null
      ? 'No chance read'
      : `${percent(row.probability)}${row.low !== null && row.high !== null ? `, band ${percentRange(row.low, row.high)}` : ''}`
  const settled = row.knownOn
    ? `${outcomeWords[row.standing]}, known ${dayText(row.knownOn)}`
    : outcomeWords[row.standing]
  return [
    row.detail ? `${row.claim}, ${row.detail}` : row.claim,
    `${chance}, said ${dayText(row.saidOn)}`,
    row.dueOn ? `${settled}, due ${dayText(row.dueOn)}` : settled,
  ]
}

export function timelineCsv(rows: readonly TimelineRow[]): string {
  const header = [
    'claim',
    'detail',
    'probability',
    'low',
    'high',
    'role',
    'standing',
    'said_on',
    'known_on',
    'due_on',
  ]
  return toCsv(
    header,
    rows.map((row) => [
      ...[row.claim, row.detail, row.probability, row.low, row.high],
      ...[row.role, row.standing, row.saidOn, row.knownOn, row.dueOn],
    ]),
  )
}

export function dayText(date: string): string {
  return dayLabel(dayNumber(date))
}
