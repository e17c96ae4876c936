import { monthNumber } from '@/lib/core/day-words/names'
import { type Determiner, determinerAt } from './determiner'
import { fiscalYearAt, inWeeks, runningFiscalYear } from './fiscal'
import { ordinalOf } from './number-words'
import { seasonAt } from './seasons'
import { comingOrRunning, months, nextOne, type Stretch, yearOf } from './stretch'
import { after, afterAny, skip, type Token } from './tokens'
import { type Reading, yearAt } from './year-words'

export type Found = { stretch: Stretch; next: number }

/** What comes every year, still without its year. */
export type Named = {
  inYear: (year: number) => Stretch
  next: number
  /** Of a fiscal year, the months into it at which it begins; null of what has no place in one. */
  into: number | null
  isFiscal?: boolean
  /** "The fourth quarter of the calendar year". */
  isCalendar?: boolean
  /** It is no time by itself without a determiner, a year or a word before it: "may", "fall". */
  isWeak?: boolean
}

/**
 * A month, quarter, half or season from `at` on, with its year if one is said ("June 2027", "Q3", "the third quarter
 * of next year", "next spring"); else the one running or to come.
 */
export function partOfYearAt(reading: Reading, at: number): Found | null {
  const { tokens, today, frame } = reading
  const determiner = determinerAt(tokens, at)
  const framed = determiner.step === null ? (frame ?? today) : today
  const named =
    monthAt(tokens, determiner.next) ??
    quarterAt(tokens, determiner.next) ??
    seasonAt(tokens, determiner.next)
  if (!named) return null
  if (
    named.isWeak &&
    !isSubject(tokens, named.next) &&
    determiner.step === null &&
    !determiner.isThe &&
    yearAfter(reading, named.next) === null
  ) {
    const { stretch, next } = inItsYear(named, determiner, framed)
    return { stretch: { ...stretch, needsLead: true }, next }
  }
  return ofYear(reading, named) ?? inItsYear(named, determiner, framed)
}

/** "June is more realistic", "August looks likelier": a month that is weighed. */
function isSubject(tokens: readonly Token[], next: number): boolean {
  return (
    /^(?:is|looks|seems|feels|sounds)$/.test(tokens[next]?.word ?? '') &&
    /^(?:more|most|likely|likelier|realistic|possible|probable|optimistic|too|still|about|probably|unlikely|safer|nearer)$/.test(
      tokens[next + 1]?.word ?? '',
    )
  )
}

function ofYear(reading: Reading, named: Named): Found | null {
  const { tokens } = reading
  const year = yearAfter(reading, named.next)
  if (year && !named.isFiscal) {
    const split = tokens[year.next]
    const isSplit = /^\d\d$/.test(split?.word ?? '') && split?.isJoined
    const stretch = { ...named.inYear(year.year), isRelative: year.isRelative, standsAlone: true }
    return { stretch, next: isSplit ? year.next + 1 : year.next }
  }
  const fiscal =
    named.into === null ? null : fiscalYearAt(reading, skip(tokens, named.next, ['of the', 'of', 'in']))
  const length = named.inYear(2000).grain === 'half' ? 6 : 3
  const into = named.into ?? 0
  const inFiscal = (startYear: number, startMonth: number) => {
    const begins = startMonth + into
    const begun = startYear + Math.floor((begins - 1) / 12)
    return months(begun, ((begins - 1) % 12) + 1, length, named.inYear(2000).grain)
  }
  if (!fiscal && !named.isFiscal) {
    if (named.into === null || named.isCalendar || !reading.isFiscal) return null
    const running = inWeeks(reading, runningFiscalYear(reading, inFiscal))
    return { stretch: { ...running, standsAlone: true }, next: named.next }
  }
  const [startYear, startMonth] = fiscal ? fiscal.stretch.first.split('-').map(Number) : []
  const part = inFiscal(startYear ?? year?.year ?? yearOf(reading.today), startMonth ?? 1)
  const stretch = inWeeks(reading, part)
  const isUndated = fiscal ? (fiscal.stretch.isUndated ?? false) : true
  return {
    stretch: { ...stretch, isUndated, standsAlone: true },
    next: fiscal?.next ?? year?.next ?? named.next,
  }
}

/** The year that follows the name of a part of it: "of 2027", "next year", ", 2027". */
function yearAfter(reading: Reading, next: number) {
  const { tokens } = reading
  if (tokens[next]?.opensParagraph) return null
  const direct = yearAt(reading, skip(tokens, next, ['of the', 'of', 'in']))
  const comma = after(tokens, next, ',')
  const behind = comma === null ? null : yearAt(reading, comma)
  return direct ?? (behind?.isBare ? behind : null)
}

function inItsYear({ inYear, next }: Named, { step }: Determiner, today: string): Found {
  if (step === 'last') {
    const soonest = inYear(yearOf(today))
    const past = soonest.last < today ? soonest : inYear(yearOf(today) - 1)
    return { stretch: { ...past, isRelative: true, looksBack: true }, next }
  }
  const stretch = step === 'next' ? nextOne(inYear, today) : comingOrRunning(inYear, today)
  return { stretch: { ...stretch, standsAlone: step !== null }, next }
}

function monthAt(tokens: readonly Token[], at: number): Named | null {
  const token = tokens[at]
  const month = token ? monthNumber(token.word) : null
  if (month === null || !token?.isCapital) return null
  const isShort = token.word.length < 4 && token.word !== 'may'
  const dotted =
    isShort && tokens[at + 1]?.word === '.' && tokens[at + 1]?.start === token.end ? at + 2 : at + 1
  const quarter = after(tokens, at, token.word, 'quarter') ?? after(tokens, at, token.word, 'qtr')
  if (quarter !== null)
    return {
      inYear: (year) => ({ ...months(month < 3 ? year - 1 : year, ((month + 9) % 12) + 1, 3, 'quarter') }),
      next: quarter,
      into: null,
    }
  const isWeak = /^(?:may|march|mar|sept?|jan|dec|oct|nov|feb|apr|jun|jul|aug|april|june|august)$/.test(
    token.word,
  )
  return { inYear: (year) => months(year, month, 1, 'month'), next: dotted, into: null, isWeak }
}

function quarterAt(tokens: readonly Token[], at: number): Named | null {
  const fiscal = afterAny(tokens, at, ['fiscal', 'financial'])
  const calendar = after(tokens, at, 'calendar')
  const from = fiscal ?? calendar ?? at
  const word = tokens[from]?.word ?? ''
  const [, ahead, behind] = /^(?:q([1-4])|([1-4])q)$/.exec(word) ?? []
  const digit = ahead ?? behind
  const isCalendar = calendar !== null
  if (digit !== undefined) return { ...quarterNamed(Number(digit), from + 1, fiscal !== null), isCalendar }
  const [, halfAhead, halfBehind] = /^(?:h([12])|([12])h)$/.exec(word) ?? []
  const halfDigit = halfAhead ?? halfBehind
  if (halfDigit !== undefined) return halfNamed(Number(halfDigit), from + 1, fiscal !== null)
  const compact = /^(?:q([1-4])|([1-4])q|h([12])|([12])h)'?(\d\d|\d{4})$/.exec(word)
  if (compact) return compactNamed(compact, from + 1)
  const isLast = /^(?:last|final)$/.test(word)
  const ordinal = isLast ? null : ordinalOf(word)
  if (ordinal === null && !isLast) return null
  const isQuarter = tokens[from + 1]?.word === 'quarter'
  const isHalf =
    tokens[from + 1]?.word === 'half' && !/^(?:of|hour|dozen|mile|time)$/.test(tokens[from + 2]?.word ?? '')
  if (isQuarter) {
    const named = quarterNamed(ordinal ?? 4, skip(tokens, from + 2, yearLater), fiscal !== null)
    return { ...named, isCalendar: after(tokens, from + 2, 'of', 'the', 'calendar') !== null }
  }
  return isHalf && (ordinal ?? 2) <= 2 ? halfNamed(ordinal ?? 2, from + 2, fiscal !== null) : null
}

const yearLater = ['of the year', 'of the calendar year']

function quarterNamed(nth: number, next: number, isFiscal: boolean): Named {
  return { inYear: (year) => months(year, 3 * nth - 2, 3, 'quarter'), next, into: 3 * nth - 3, isFiscal }
}

function halfNamed(nth: number, next: number, isFiscal: boolean): Named {
  return { inYear: (year) => months(year, 6 * nth - 5, 6, 'half'), next, into: 6 * nth - 6, isFiscal }
}

/** "3Q26", "H1FY" no: only with the year in the same word. */
function compactNamed(found: RegExpExecArray, next: number): Named {
  const [, q1, q2, h1, h2, year = ''] = found
  const named =
    (q1 ?? q2) ? quarterNamed(Number(q1 ?? q2), next, false) : halfNamed(Number(h1 ?? h2), next, false)
  const fixed = named.inYear((Number(year) % 2000) + 2000)
  return { ...named, inYear: () => fixed }
}
