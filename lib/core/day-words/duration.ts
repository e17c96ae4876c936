import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '@/lib/core/calendar'
import { fail, ok, type Result } from '@/lib/core/result'
import type { Period } from './period'

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

const pattern =
  /^(?:(?:in|within|over|during|by) )?(?:the )?(?:(?:next|coming) )?(a|an|few|several|couple of|\d{1,4}|[a-z]+) (day|week|month|year)s?(?: from (?:now|today))?$/

/**
 * The day a stated time from today: "in 3 weeks", "within the next six months", "a year from now".
 *
 * @returns null where the words state no such time; a refusal where they do not say how long ("a few months")
 * @example readDuration('in 3 weeks', '2026-11-25') // 2026-12-16
 */
export function readDuration(words: string, today: CalendarDate): Result<Period> | null {
  const [, amount, unit] = pattern.exec(words.replace('a few', 'few').replace('a couple', 'couple')) ?? []
  if (amount === undefined || unit === undefined) return null
  if (['few', 'several', 'couple of'].includes(amount)) {
    return fail('This does not say how long. Write the last day that counts.')
  }
  const count = amount === 'a' || amount === 'an' ? 1 : readCount(amount)
  if (count === null) return null
  const date = Temporal.PlainDate.from(today)
    .add({ [`${unit}s`]: count })
    .toString()
  return ok({ first: date, last: date })
}

function readCount(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const index = numbers.indexOf(word)
  return index < 0 ? null : index
}
