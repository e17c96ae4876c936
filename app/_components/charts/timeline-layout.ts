import { fitText, textWidth } from './text-width'
import { dayLabel, dayNumber, monthLabel } from './time-axis'
import type { TimelineEvent, TimelineRow } from './timeline-words'

const rowHeight = 24
const groupGap = 8

export type PlacedRow = { row: TimelineRow; y: number; startsGroup: boolean; saysClaim: boolean }

/** Rows by group, in the order they come, each with its place; and how high they are together. */
export function placeRows(
  rows: readonly TimelineRow[],
  top: number,
): { placed: PlacedRow[]; bottom: number } {
  const groups = new Map<string, TimelineRow[]>()
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row])
  const placed: PlacedRow[] = []
  let y = top
  for (const members of groups.values()) {
    if (placed.length > 0) y += groupGap
    members.forEach((row, index) => {
      const saysClaim = row.claim !== members[index - 1]?.claim
      placed.push({ row, y: y + rowHeight / 2, startsGroup: index === 0, saysClaim })
      y += rowHeight
    })
  }
  return { placed, bottom: y }
}

/**
 * The days a timeline shows: from the first thing said to today and some room beyond, far enough for what falls
 * due within a quarter of the time gone by, or two years. What falls due later sits at the edge.
 */
export function timelineDomain(rows: readonly TimelineRow[], today: string): [number, number] {
  const now = dayNumber(today)
  const from = Math.min(now, ...rows.map((row) => dayNumber(row.saidOn)))
  const elapsed = now - from
  const limit = now + Math.max(elapsed / 4, 731)
  const dues = rows.flatMap((row) => (row.dueOn ? [dayNumber(row.dueOn)] : [])).filter((due) => due <= limit)
  const isWaiting = rows.some((row) => row.knownOn === null)
  return [from, Math.max(now + (isWaiting ? Math.max(120, elapsed * 0.06) : 0), ...dues)]
}

/** Less than this many days are a stretch whose first day matters, not only its month. */
const shortStretch = 800

/** What the start of an axis is called. */
export function startLabel([from, to]: readonly [number, number]): string {
  return to - from < shortStretch ? dayLabel(from) : monthLabel(from)
}

export function eventsIn(events: readonly TimelineEvent[], [from, to]: readonly [number, number]) {
  return events.filter(({ date }) => dayNumber(date) >= from && dayNumber(date) <= to)
}

export type LineDays = {
  /** Where the line begins and ends on the axis. */
  start: number
  end: number
  /** How far it is drawn solid: to its answer, or to today while there is none. */
  solidTo: number
  /** Where it goes on to the day it was due, when the answer was known before; null where it does not. */
  dotsTo: number | null
  due: number | null
  /** Whether it goes on over an edge of the axis. */
  beginsBefore: boolean
  endsAfter: boolean
}

/** The days between which the line of a row is drawn on an axis that may show a part of them only. */
export function lineDays(
  row: Pick<TimelineRow, 'saidOn' | 'knownOn' | 'dueOn'>,
  [from, to]: readonly [number, number],
  today: number,
): LineDays {
  const within = (day: number) => Math.max(from, Math.min(to, day))
  const said = dayNumber(row.saidOn)
  const due = row.dueOn === null ? null : dayNumber(row.dueOn)
  const known = row.knownOn === null ? null : dayNumber(row.knownOn)
  const last = Math.max(said, known ?? due ?? Number.POSITIVE_INFINITY)
  const wasKnownEarly = known !== null && due !== null && known < due && last <= to
  return {
    start: within(said),
    end: within(last),
    solidTo: within(known === null ? Math.max(said, Math.min(last, today)) : last),
    dotsTo: wasKnownEarly ? within(due) : null,
    due,
    beginsBefore: said < from,
    endsAfter: last > to,
  }
}

export type PlacedEvent = { event: TimelineEvent; x: number; level: number | null }

/** Longer names are cut. */
export const mostNameWidth = 150

/** How high the words of an event stand: 0 is the highest of the levels. */
const levels = 3

/**
 * Which events are named, and on which level. From right to left each takes the lowest level on which its words
 * cross no leader of an event further right: the leftmost of a crowd stands highest, so leaders never cross words.
 */
export function placeEvents(
  events: readonly TimelineEvent[],
  x: (day: number) => number,
  right: number,
  most = 10,
): PlacedEvent[] {
  const names = [...events]
    .filter((event) => event.name)
    .sort((a, b) => (b.bearsOn ?? 0) - (a.bearsOn ?? 0))
    .slice(0, most)
  const named = new Set(names.map((event) => event.id))
  const placed: PlacedEvent[] = []
  for (const event of [...events].sort((a, b) => (a.date < b.date ? 1 : -1))) {
    const place = x(dayNumber(event.date))
    placed.push({
      event,
      x: place,
      level: named.has(event.id) ? levelFor(event, place, placed, right) : null,
    })
  }
  return placed.reverse()
}

function levelFor(event: TimelineEvent, x: number, furtherRight: readonly PlacedEvent[], right: number) {
  const end = x + 10 + textWidth(fitText(event.name ?? '', mostNameWidth))
  if (end > right) return null
  const crossed = furtherRight.flatMap((other) =>
    other.level !== null && other.x < end ? [other.level] : [],
  )
  const level = Math.min(levels, ...crossed) - 1
  return level < 0 ? null : level
}
