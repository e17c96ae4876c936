import { addDays } from '@/lib/core/calendar'
import type { Found } from './parts-of-year'
import type { Stretch } from './stretch'
import { stretchAt } from './stretch-at'
import { after, afterAny, plainToken, skip, type Token } from './tokens'
import { unitAt } from './units'
import type { Reading } from './year-words'

const betweens = ['between', 'anywhere between', 'somewhere between']
const links = [
  ', or',
  'or in',
  'or possibly',
  'or maybe',
  'or perhaps',
  'or',
  'to',
  'and',
  'through',
  'until',
  'till',
  '/',
]

/** A stretch, or two with a link between them, from the first day of one to the last of the other. */
export function rangeAt(reading: Reading, at: number): Found | null {
  const { tokens } = reading
  const from = skip(tokens, at, betweens)
  const one = stretchAt(reading, from)
  if (!one) return null
  const short = shortYearAfter(reading, one)
  if (short) return short
  const nextUnit = orNextAt(reading, one)
  if (nextUnit) return nextUnit
  const joined = tokens[one.next]?.isJoined ? one.next : null
  const link = joined ?? afterAny(tokens, one.next, links)
  const isList =
    joined === null && link === null
      ? after(tokens, one.next, ',') !== null
      : isAnd(tokens, link) && from === at
  const place = link ?? after(tokens, one.next, ',')
  const other = place === null ? null : stretchAt(reading, place)
  if (!other) return one
  const takesYear = one.stretch.isYearly && !other.stretch.isRelative
  const opening = takesYear ? inYearOf(reading, from, other.stretch) : one.stretch
  if (opening.first > other.stretch.last) return one
  if (isList && !isSequel(opening, other.stretch)) return one
  const isRelative = opening.isRelative || other.stretch.isRelative
  return {
    stretch: { ...other.stretch, first: opening.first, isRelative, standsAlone: true, isRange: true },
    next: other.next,
  }
}

function isAnd(tokens: readonly Token[], link: number | null): boolean {
  return link !== null && tokens[link - 1]?.word === 'and'
}

/** "Q1 and Q2", "September, October": the second begins where the first ends. */
function isSequel(one: Stretch, other: Stretch): boolean {
  return one.grain === other.grain && one.grain !== 'day' && addDays(one.last, 1) === other.first
}

/** "This year or next", "this year and next". */
function orNextAt(reading: Reading, { stretch, next }: Found): Found | null {
  const { tokens } = reading
  const end = afterAny(tokens, next, ['or next', 'and next', 'and the next'])
  const unit = tokens[next - 1]?.word ?? ''
  if (end === null || !/^(?:week|month|quarter|year)$/.test(unit)) return null
  if (tokens[end]?.word === unit) return null
  const other = unitAt({ ...reading, tokens: [plainToken('next'), plainToken(unit)] }, 0)
  return (
    other && {
      stretch: { ...other.stretch, first: stretch.first, standsAlone: true, isRange: true },
      next: end,
    }
  )
}

/** "2030–31", "2026/27": two years. */
function shortYearAfter({ tokens }: Reading, { stretch, next }: Found): Found | null {
  const slash = tokens[next]?.word === '/' && tokens[next]?.start === tokens[next - 1]?.end ? next + 1 : next
  const token = tokens[slash]
  if (!token || !/^\d\d$/.test(token.word) || (slash === next && !token.isJoined)) return null
  if (stretch.grain !== 'year' || stretch.isRelative) return null
  const last = `${stretch.first.slice(0, 2)}${token.word}-12-31`
  return last > stretch.last ? { stretch: { ...stretch, last }, next: slash + 1 } : null
}

/** "Between June and September 2027": the first has the year of the second. */
function inYearOf(reading: Reading, at: number, other: Stretch): Stretch {
  const year = other.last.slice(0, 4)
  const read = stretchAt({ ...reading, today: `${year}-01-01` }, at)
  return read ? { ...read.stretch, isRelative: false } : other
}
