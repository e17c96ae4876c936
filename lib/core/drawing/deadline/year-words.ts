import type { CalendarDate } from '@/lib/core/calendar'
import { countAt } from './number-words'
import type { DateOrder } from './numeric-date'
import { phrasesAt, phraseTable } from './phrase-table'
import { yearOf } from './stretch'
import { afterAny, type Token } from './tokens'

/** What time words of a text are read against. */
export type Reading = {
  tokens: readonly Token[]
  today: CalendarDate
  /** The month, 1 to 12, with which the text says that its fiscal year ends; null where it does not say. */
  fiscalEnd: number | null
  /** The very day with which one of its years ends, of a year of whole weeks; null where it ends with a month. */
  fiscalDay: CalendarDate | null
  /** The text counts in fiscal years. */
  isFiscal: boolean
  /** Whoever speaks counts the years of their own business so: "our fiscal year ends in March". */
  hasOwnYear: boolean
  /** The first day of the year that the whole text is about, where that is the next one. */
  frame: CalendarDate | null
  /** The order that the dates in numbers of the text are written in; null where none shows it. */
  dateOrder: DateOrder | null
}

export type YearWords = { year: number; next: number; isRelative: boolean; isBare?: boolean }

/** A year from `at` on: "2027", "'27", "the year 2027", "this year", "next year", "the year after next". */
export function yearAt(reading: Reading, at: number): YearWords | null {
  return plainYear(reading, at) ?? relativeYear(reading, at)
}

function plainYear({ tokens }: Reading, at: number): YearWords | null {
  const named =
    afterAny(tokens, at, ['the full year', 'the year', 'full year', 'calendar year', 'calendar', 'year']) ??
    at
  const token = tokens[named]
  if (!token || (named > at && token.opensParagraph)) return null
  if (/^(?:1[89]|2[01])\d\d$/.test(token.word) && !isPartOfNumber(tokens, named))
    return { year: Number(token.word), next: named + 1, isRelative: false, isBare: named === at }
  const spelled = spelledYear(tokens, named)
  if (spelled) return spelled
  if (!/^['’]$/.test(token.word)) return null
  const short = tokens[named + 1]
  return short?.start === token.end && /^\d\d$/.test(short.word)
    ? { year: 2000 + Number(short.word), next: named + 2, isRelative: false, isBare: true }
    : null
}

/** "Twenty-thirty", "twenty twenty-eight"; "twenty thirty-year-olds" are people. */
function spelledYear(tokens: readonly Token[], at: number): YearWords | null {
  if (tokens[at]?.word !== 'twenty') return null
  const count = countAt(tokens, at + 1)
  const last = tokens[(count?.next ?? 0) - 1]
  if (!count?.value || count.value < 13 || count.value > 99 || !/^\p{L}+$/u.test(tokens[at + 1]?.word ?? ''))
    return null
  const behind = tokens[count.next]
  if (!last || (behind && !/^[.,;:!?)”"’—–]$/.test(behind.word))) return null
  return { year: 2000 + count.value, next: count.next, isRelative: false }
}

/** "$2030", "2030.5" and "1,2030" are no years, nor is "2030%". */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind, digits] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!token) return true
  if (before?.end === token.start && /^[$€£¥#.,/]$/.test(before.word)) return true
  if (behind?.start !== token.end) return false
  if (/^[%€£$°]$/.test(behind.word)) return true
  return /^[.,]$/.test(behind.word) && digits?.start === behind.end && /^\d/.test(digits.word)
}

function relativeYear({ tokens, today }: Reading, at: number): YearWords | null {
  const year = yearOf(today)
  const [step] = phrasesAt(steps, tokens, at)
  return step ? { year: year + step.meaning, next: step.next, isRelative: true } : null
}

const steps = phraseTable<number>([
  ['the year after next', 2],
  ['this calendar year', 0],
  ['the current calendar year', 0],
  ['next calendar year', 1],
  ['the current year', 0],
  ['the present year', 0],
  ['current year', 0],
  ['this year', 0],
  ['next year', 1],
])
