import { addDays } from '@/lib/core/calendar'
import { dateAt, namedDayAt } from './days'
import { fiscalYearAt, inWeeks } from './fiscal'
import { holidayAt } from './holiday-words'
import { holidaysOf } from './holidays'
import { countAt, ordinalOf } from './number-words'
import { mayBeTime } from './openers'
import { cuts, partPhrases } from './part-words'
import { type Found, partOfYearAt } from './parts-of-year'
import { phrasesAt } from './phrase-table'
import { unitOf } from './span-of-time'
import { months, type Stretch, third, yearOf, years } from './stretch'
import { after, afterAny, plainToken, skip, type Token } from './tokens'
import { unitAt } from './units'
import { newYearAt, yearEndAt } from './year-end'
import { type Reading, yearAt } from './year-words'

/** Deep enough for "the end of the first half of early 2027"; keeps the reading of any one place short. */
const deepest = 4

/**
 * The stretch of the calendar that words from `at` on name, the longest reading: a day, a week, a month, a part of a
 * year, a year, a decade, or a part of any of these. Null where they name none.
 */
export function stretchAt(reading: Reading, at: number, depth = 0): Found | null {
  if (depth > deepest || !mayBeTime(reading.tokens[at])) return null
  return (
    newYearAt(reading, at) ??
    yearEndAt(reading, at) ??
    partAt(reading, at, depth) ??
    dateAt(reading, at) ??
    namedDayAt(reading, at) ??
    wholeFiscalYear(reading, at) ??
    holidayAt(reading, at) ??
    partOfYearAt(reading, at) ??
    unitAt(reading, at)
  )
}

function wholeFiscalYear(reading: Reading, at: number): Found | null {
  const found = fiscalYearAt(reading, at)
  return found && { ...found, stretch: inWeeks(reading, found.stretch) }
}

function partAt(reading: Reading, at: number, depth: number): Found | null {
  if (isSaidOfIt(reading.tokens, at)) return null
  const bare = after(reading.tokens, at, 'the') ?? at
  const found = [
    ...phrasesAt(partPhrases, reading.tokens, at),
    ...(bare === at
      ? []
      : phrasesAt(partPhrases, reading.tokens, bare).filter(({ words }) => words.length === 1)),
  ]
  for (const { words, meaning: name, next: place } of found) {
    const whole = stretchAt(reading, place, depth + 1)
    const cut = cuts[name]
    if (!whole || !cut || (words.length === 1 && isOddWhole(words[0], reading.tokens[place]))) continue
    const isDayLike = whole.stretch.grain === 'day'
    const stretch = isDayLike ? whole.stretch : cut(whole.stretch)
    return {
      stretch: { ...stretch, needsLead: false, isUnit: false, standsAlone: true, isYearly: false },
      next: whole.next,
    }
  }
  return ordinalPartAt(reading, at, depth) ?? midAlone(reading, at)
}

/** "Will be early this year": the year, and not its first part. */
function isSaidOfIt(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:early|late)$/.test(tokens[at]?.word ?? '') &&
    /^(?:be|is|come|comes|arrive|arrives|too|very)$/.test(tokens[at - 1]?.word ?? '')
  )
}

/** "End users", "the end 2027 brings": a bare "end" goes with a year or a month only, "later" with "this". */
function isOddWhole(word: string | undefined, next: Token | undefined): boolean {
  if (word === 'later' || word === 'sometime') return !/^(?:this|next|in|today)$/.test(next?.word ?? '')
  return word === 'end' && next?.word === 'the'
}

/** "The first two months of 2027", "the second week of June", "the last three days of the year". */
function ordinalPartAt(reading: Reading, at: number, depth: number): Found | null {
  const { tokens } = reading
  const from = after(tokens, at, 'the') ?? at
  const word = tokens[from]?.word ?? ''
  const isLast = word === 'last' || word === 'final'
  const nth = ordinalOf(word)
  if (nth === null && !isLast && word !== 'opening') return null
  const count = nth === 1 || isLast || word === 'opening' ? countAt(tokens, from + 1) : null
  const unit = unitOf(tokens[count?.next ?? from + 1]?.word ?? '')
  const of = unit && afterAny(tokens, (count?.next ?? from + 1) + 1, ['of', 'in'])
  const whole = of ? stretchAt(reading, of, depth + 1) : null
  if (!unit || !whole || count?.value === null) return null
  const length = count?.value ?? 1
  const stretch = piece(whole.stretch, unit.unit, isLast ? -length : length, (nth ?? 1) - 1)
  return stretch && { stretch: { ...stretch, standsAlone: true }, next: whole.next }
}

function piece(whole: Stretch, unit: string, length: number, skipped: number): Stretch | null {
  if (unit === 'day' || unit === 'week') {
    const days = (unit === 'day' ? 1 : 7) * length
    const grain = unit === 'day' ? 'day' : 'week'
    if (days < 0) return { ...whole, grain, first: addDays(whole.last, days + 1) }
    const first = addDays(whole.first, skipped * days)
    return { ...whole, grain, first, last: addDays(first, days - 1) }
  }
  const size = { month: 1, quarter: 3, year: 12, decade: 120 }[unit]
  if (size === undefined) return null
  const grain =
    unit === 'month' ? 'month' : unit === 'quarter' ? 'quarter' : unit === 'year' ? 'year' : 'decade'
  const [year = 0, month = 1] = (length < 0 ? addDays(whole.last, 1) : whole.first).split('-').map(Number)
  const begin = year * 12 + month - 1 + (length < 0 ? size * length : size * skipped)
  const cut = months(Math.floor(begin / 12), (begin % 12) + 1, size * Math.abs(length), grain)
  return { ...cut, isRelative: whole.isRelative, isUndated: whole.isUndated }
}

/** "Mid-year", "midyear", "mid-summer", "mid-decade", "mid-century". */
function midAlone(reading: Reading, at: number): Found | null {
  const { tokens } = reading
  const word = tokens[at]?.word ?? ''
  const joined = word === 'mid' ? (tokens[at + 1]?.word ?? '') : word.startsWith('mid') ? word.slice(3) : ''
  if (joined === '' || holidaysOf(word).length > 0) return null
  const next = word === 'mid' ? at + 2 : at + 1
  if (joined === 'century') {
    const century = Math.floor(yearOf(reading.today) / 100) * 100
    return { stretch: { ...years(century + 50), isRelative: true, standsAlone: true }, next }
  }
  const unit = unitAt({ ...reading, tokens: [plainToken('this'), plainToken(joined)] }, 0)
  if (unit && /^(?:year|decade|month|week|quarter)$/.test(joined)) {
    const named = joined === 'year' ? yearAt(reading, skip(tokens, next, ['of', 'in'])) : null
    const whole = named ? { ...years(named.year), isRelative: named.isRelative } : unit.stretch
    const middle = third(whole, 1)
    const isOver = !named && middle.last < reading.today
    const shown = isOver && joined === 'year' ? third(years(yearOf(reading.today) + 1), 1) : middle
    return {
      stretch: { ...shown, isRelative: whole.isRelative, standsAlone: true },
      next: named?.next ?? next,
    }
  }
  const season = partOfYearAt({ ...reading, tokens: [plainToken('this'), plainToken(joined)] }, 0)
  return season && { stretch: { ...third(season.stretch, 1), isRelative: true, standsAlone: true }, next }
}
