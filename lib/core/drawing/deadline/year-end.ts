import { ownYear } from './fiscal'
import type { Found } from './parts-of-year'
import { isAlmostOver, type Stretch, yearOf, years } from './stretch'
import { after, afterAny, plainToken, skip } from './tokens'
import { unitAt } from './units'
import { type Reading, yearAt } from './year-words'

/** "Year-end", "the year's end", "year-end 2027", "YE27": the end of the running year if none is named. */
export function yearEndAt(reading: Reading, at: number): Found | null {
  const { tokens, today } = reading
  const from = skip(tokens, at, ['the', 'this', 'calendar'])
  const [, short] = /^ye(\d\d|\d{4})$/.exec(tokens[from]?.word ?? '') ?? []
  const ended = afterAny(tokens, from, ['year end', 'years end', 'yearend', 'eoy', 'end of year'])
  if (ended === null && short === undefined) return unitEndAt(reading, from)
  const named = ended === null ? null : yearAt(reading, skip(tokens, ended, ['of', 'in']))
  const running =
    yearOf(today) + (tokens[at]?.word !== 'this' && isAlmostOver(years(yearOf(today)), today) ? 1 : 0)
  const year = short === undefined ? (named?.year ?? running) : 2000 + (Number(short) % 2000)
  const own = named === null && short === undefined ? ownYear(reading, 0) : null
  if (own && ended !== null) return { stretch: endOf(own), next: ended }
  const isRelative = named?.isRelative ?? short === undefined
  return { stretch: endOf({ ...years(year), isRelative }), next: named?.next ?? ended ?? from + 1 }
}

/** "Month-end", "the quarter's end". */
function unitEndAt(reading: Reading, at: number): Found | null {
  const { tokens } = reading
  const next = afterAny(tokens, at, ['month end', 'week end', 'quarter end', 'decade end'])
  const whole =
    next === null ? null : unitAt({ ...reading, tokens: ['this', tokens[at]?.word ?? ''].map(plainToken) }, 0)
  return whole && next !== null ? { stretch: endOf(whole.stretch), next } : null
}

function endOf(stretch: Stretch): Stretch {
  return { ...stretch, first: stretch.last, edge: 'end', standsAlone: true }
}

/** "In the new year", "early in the new year": the year that begins, not its first day. */
export function newYearAt({ tokens, today }: Reading, at: number): Found | null {
  const next = after(tokens, at, 'the', 'new', 'year')
  const before = tokens[at - 1]?.word ?? ''
  if (next === null || !/^(?:in|into|during|throughout)$/.test(before) || tokens[next]?.word === 'eve')
    return null
  return { stretch: { ...years(yearOf(today) + 1), isRelative: true, standsAlone: true }, next }
}
