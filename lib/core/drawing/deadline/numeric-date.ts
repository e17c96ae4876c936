import { isCalendarDate } from '@/lib/core/calendar'
import type { Found } from './parts-of-year'
import { day } from './stretch'
import type { Token } from './tokens'
import type { Reading } from './year-words'

/** Which of the first two numbers of "9/13/2027" is the month. */
export type DateOrder = 'month-first' | 'day-first'

/** "2027-06-09", "9/13/2027", "31.12.27"; of two readings the one that other dates of the text show, else none. */
export function numericAt({ tokens, dateOrder }: Reading, at: number): Found | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (a && b?.isJoined && c?.isJoined && /^\d{4}$/.test(a.word)) return whole(a.word, b.word, c.word, at + 3)
  const parts = partsAt(tokens, at)
  if (!parts) return null
  const { one, two, year } = parts
  const order = Number(one) === Number(two) ? 'day-first' : (orderOf(parts) ?? dateOrder)
  if (order === null) return null
  return order === 'month-first' ? whole(year, one, two, at + 5) : whole(year, two, one, at + 5)
}

/** The order that the first date with a number over 12 shows; null where none does. */
export function dateOrderIn(tokens: readonly Token[]): DateOrder | null {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at + 1]?.word !== '/') continue
    const parts = partsAt(tokens, at)
    const order = parts && orderOf(parts)
    if (order) return order
  }
  return null
}

type Parts = { one: string; two: string; year: string }

function orderOf({ one, two }: Parts): DateOrder | null {
  if (Number(two) > 12 && Number(one) <= 12) return 'month-first'
  return Number(one) > 12 && Number(two) <= 12 ? 'day-first' : null
}

/** Three numbers with the same mark between them and no blanks; the last is a year of two digits or four. */
function partsAt(tokens: readonly Token[], at: number): Parts | null {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5)
  if (!first || !mark || !second || !third || !/^[/.]$/.test(mark.word) || again?.word !== mark.word)
    return null
  if (third.end - first.start > 10 || !/^\d{1,2}$/.test(first.word) || !/^\d{1,2}$/.test(second.word))
    return null
  const isShort = /^\d{2}$/.test(third.word) && mark.word === '/'
  if (!isShort && !/^\d{4}$/.test(third.word)) return null
  return { one: first.word, two: second.word, year: isShort ? `20${third.word}` : third.word }
}

function whole(year: string, month: string, dayOfMonth: string, next: number): Found | null {
  const date = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  return isCalendarDate(date) ? { stretch: { ...day(date), standsAlone: true }, next } : null
}
