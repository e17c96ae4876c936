import { addDays, type CalendarDate } from '@/lib/core/calendar'
import { type ScoreWindow, windowSizes } from './score-window'

/** More steps than a chart has room for say no more. */
const mostWindows = 240

type Days<Item> = readonly (readonly [CalendarDate, readonly Item[]])[]

/**
 * The windows of a rolling mean: at each day what came on it and before it, as far back as the window reaches.
 *
 * A window of so many reaches back by whole days until it holds at least that many, so that the order within a day
 * never decides who is in it. A window of a year holds the 365 days that end with its own. Before a window is full its
 * first steps hold what there is. Of more than 240 days every so-manyth is kept, and the last.
 *
 * @param days in time, each with what came on it
 */
export function rollingWindows<Item>(
  days: Days<Item>,
  window: Exclude<ScoreWindow, 'all'>,
): { on: CalendarDate; within: Item[] }[] {
  const stride = Math.ceil(days.length / mostWindows)
  return days.flatMap(([on], index) =>
    (days.length - 1 - index) % stride === 0 ? [{ on, within: reachBack(days, index, window) }] : [],
  )
}

function reachBack<Item>(days: Days<Item>, last: number, window: ScoreWindow): Item[] {
  const size = windowSizes[window] ?? Infinity
  const since = window === 'year' ? addDays(days[last]?.[0] ?? '', -364) : ''
  const within: Item[] = []
  for (let index = last; index >= 0 && within.length < size; index--) {
    const [on, items] = days[index] ?? ['', []]
    if (on < since) break
    within.push(...items)
  }
  return within
}
