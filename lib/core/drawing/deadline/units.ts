import { Temporal } from 'temporal-polyfill'
import { addDays } from '@/lib/core/calendar'
import { ownYear } from './fiscal'
import type { Found } from './parts-of-year'
import { phrasesAt, phraseTable } from './phrase-table'
import { isAlmostOver, months, type Stretch, yearOf, years } from './stretch'
import { after, afterAny, type Token } from './tokens'
import { type Reading, yearAt } from './year-words'

/** A week, month, quarter, half, year, decade or century as a whole, from `at` on: "next month", "the 2030s", "2027". */
export function unitAt(reading: Reading, at: number): Found | null {
  return (
    decadeAt(reading, at) ?? afterNextAt(reading, at) ?? steppedAt(reading, at) ?? calendarYearAt(reading, at)
  )
}

function calendarYearAt(reading: Reading, at: number): Found | null {
  const year = yearAt(reading, at)
  if (!year) return null
  const isPlain = year.isBare === true
  return {
    stretch: { ...years(year.year), isRelative: year.isRelative, standsAlone: !isPlain },
    next: year.next,
  }
}

function decadeAt({ tokens, today }: Reading, at: number): Found | null {
  const from = after(tokens, at, 'the') ?? at
  const [, decade] = /^((?:1[89]|2[01])\d0)s$/.exec(tokens[from]?.word ?? '') ?? []
  if (decade !== undefined)
    return { stretch: { ...years(Number(decade), 10, 'decade'), standsAlone: true }, next: from + 1 }
  const named = decadeNamed(tokens, from)
  const isCut = /^(?:early|mid|late)$/.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.word === 'the'
  if (named < 0 || (from === at && !isCut)) return null
  const century = Math.floor(yearOf(today) / 100) * 100
  const stretch = years(century + 20 + 10 * named, 10, 'decade')
  return { stretch: { ...stretch, isRelative: true }, next: from + 1 }
}

/** 0 of "twenties" to 7 of "nineties", of "’30s" too; -1 of other words. */
function decadeNamed(tokens: readonly Token[], at: number): number {
  const [, digit] = /^'?([2-9])0s$/.exec(tokens[at]?.word ?? '') ?? []
  return digit === undefined ? namedDecades.indexOf(tokens[at]?.word ?? '') : Number(digit) - 2
}

const namedDecades = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]

function afterNextAt({ tokens, today }: Reading, at: number): Found | null {
  const from = after(tokens, at, 'the') ?? at
  const unit = tokens[from]?.word ?? ''
  const next = after(tokens, from + 1, 'after', 'next')
  const stretch = next === null ? null : unitFrom(unit, 2, today)
  return stretch && next !== null ? { stretch: { ...stretch, standsAlone: true }, next } : null
}

/** Words before a unit, how many units on they point, and whether they make it a time by themselves. */
const steps = phraseTable<[number, string]>([
  ['this coming', [1, 'alone']],
  ['this past', [-1, 'alone']],
  ['this is the', [0, 'alone']],
  ['this will be the', [0, 'alone']],
  ['this could be the', [0, 'alone']],
  ['this may be the', [0, 'alone']],
  ['this might be the', [0, 'alone']],
  ['earlier this', [0, 'earlier']],
  ['this', [0, 'alone']],
  ['the current', [0, 'alone']],
  ['current', [0, 'phrase']],
  ['the running', [0, 'alone']],
  ['the present', [0, 'alone']],
  ['next', [1, 'alone']],
  ['the following', [1, 'alone']],
  ['the next', [1, 'phrase']],
  ['the coming', [1, 'phrase']],
  ['last', [-1, 'alone']],
  ['the previous', [-1, 'alone']],
  ['the past', [-1, 'phrase']],
  ['the last', [-1, 'phrase']],
  ['the full', [0, 'phrase']],
  ['the whole', [0, 'phrase']],
  ['the entire', [0, 'phrase']],
  ['the', [0, 'phrase']],
  ['all', [0, 'alone']],
  ['full', [0, 'alone']],
])

function steppedAt(reading: Reading, at: number): Found | null {
  const { tokens, today } = reading
  for (const { words, meaning, next: place } of phrasesAt(steps, tokens, at)) {
    const [step, how] = meaning
    const calendar = afterAny(tokens, place, ['calendar']) ?? place
    const unit = tokens[calendar]?.word ?? ''
    const isOwn = /^(?:current|full)$/.test(words.at(-1) ?? '') || tokens[at - 1]?.word === 'for'
    const own = unit === 'year' && calendar === place && isOwn ? ownYear(reading, step) : null
    const running = own ?? unitFrom(unit, step, today)
    const isNext =
      words[0] === 'the' && step === 0 && unit === 'year' && running !== null && words.length === 1
    const stretch = isNext && isAlmostOver(running, today) ? unitFrom(unit, 1, today) : running
    if (!stretch || tokens[calendar + 1]?.isJoined) continue
    const standsAlone = how === 'alone'
    return {
      stretch: {
        ...stretch,
        standsAlone,
        isUndated: unit === 'year' && words.includes('full') && isOpenYear(reading),
        looksBack: step < 0 || how === 'earlier',
        isUnit: how === 'phrase',
      },
      next: calendar + 1,
    }
  }
  return null
}

/** "The full year" of a text that counts in fiscal years and does not say when they end. */
function isOpenYear({ isFiscal, fiscalEnd }: Reading): boolean {
  return isFiscal && fiscalEnd === null
}

/** The running unit, or one so many steps on. */
function unitFrom(unit: string, step: number, today: string): Stretch | null {
  const from = Temporal.PlainDate.from(today)
  if (unit === 'year') return relative(years(from.year + step))
  if (unit === 'decade') return relative(years(Math.floor(from.year / 10) * 10 + 10 * step, 10, 'decade'))
  if (unit === 'century')
    return relative(years(Math.floor((from.year - 1) / 100) * 100 + 1 + 100 * step, 100, 'decade'))
  const block = { month: 1, quarter: 3, half: 6 }[unit]
  if (block !== undefined) {
    const begins = from
      .with({ day: 1, month: Math.floor((from.month - 1) / block) * block + 1 })
      .add({ months: block * step })
    return relative(
      months(begins.year, begins.month, block, unit === 'half' ? 'half' : block === 3 ? 'quarter' : 'month'),
    )
  }
  if (unit !== 'week') return null
  const monday = addDays(today, 1 - from.dayOfWeek + 7 * step)
  return { first: monday, last: addDays(monday, 6), grain: 'week', isRelative: true }
}

function relative(stretch: Stretch): Stretch {
  return { ...stretch, isRelative: true }
}
