import { phrasesAt, phraseTable } from './phrase-table'
import type { Token } from './tokens'

/** How many: null where the words leave it open ("a few"). */
export type Count = { value: number | null; next: number }

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Null where they leave it open. */
const phrases = phraseTable<number | null>([
  ['a few', null],
  ['a couple more', null],
  ['a handful of', null],
  ['a number of', null],
  ['a matter of', null],
  ['some', null],
  ['several', null],
  ['few', null],
  ['many', null],
  ['not many', null],
  ['countless', null],
  ['too many', null],
  ['half a dozen', 6],
  ['a couple of', 2],
  ['couple of', 2],
  ['a couple', 2],
  ['a good', 1],
  ['a dozen', 12],
  ['a hundred', 100],
  ['one hundred', 100],
  ['a thousand', 1000],
  ['a single', 1],
  ['another', 1],
  ['a', 1],
  ['an', 1],
])

/** The phrase of a number from `at` on: "18", "eighteen", "twenty-five", "a", "a couple of", "half a dozen", "a few". */
export function countAt(tokens: readonly Token[], at: number): Count | null {
  const [said] = phrasesAt(phrases, tokens, at)
  if (said) return { value: said.meaning, next: said.next }
  const word = tokens[at]?.word ?? ''
  if (/^\d{1,4}$/.test(word)) return decimalAt(tokens, at, Number(word))
  const ten = tens.indexOf(word)
  const unit = small.indexOf(tokens[ten < 0 ? at : at + 1]?.word ?? '')
  if (ten >= 0)
    return unit > 0 && unit < 10
      ? { value: 10 * (ten + 2) + unit, next: at + 2 }
      : { value: 10 * (ten + 2), next: at + 1 }
  return unit < 0 ? null : { value: unit, next: at + 1 }
}

/** "1.5" is three tokens. */
function decimalAt(tokens: readonly Token[], at: number, whole: number): Count {
  const [point, part] = [tokens[at + 1], tokens[at + 2]]
  const isDecimal =
    point?.word === '.' &&
    point.start === tokens[at]?.end &&
    part?.start === point.end &&
    /^\d$/.test(part.word)
  return isDecimal && part
    ? { value: whole + Number(part.word) / 10, next: at + 3 }
    : { value: whole, next: at + 1 }
}

const ordinals = ['first', 'second', 'third', 'fourth']
const dayOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** The day of a month in words, 1 to 31: "first", "fourteenth", "twenty-second"; null where none stands at `at`. */
export function dayInWordsAt(tokens: readonly Token[], at: number): { day: number; next: number } | null {
  const [word, behind] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  const single = dayOrdinals.indexOf(word) + 1
  if (single > 0) return { day: single, next: at + 1 }
  if (word === 'thirtieth') return { day: 30, next: at + 1 }
  const ten = { twenty: 20, thirty: 30 }[word]
  const unit = ten === undefined ? 0 : dayOrdinals.indexOf(behind) + 1
  return ten !== undefined && unit > 0 && unit <= (ten === 20 ? 9 : 1)
    ? { day: ten + unit, next: at + 2 }
    : null
}

/** 1 to 4 of "first" to "fourth" or "1st" to "4th"; null of any other word. */
export function ordinalOf(word: string): number | null {
  const index = ordinals.indexOf(word)
  if (index >= 0) return index + 1
  const [, digit] = /^([1-4])(?:st|nd|rd|th)$/.exec(word) ?? []
  return digit === undefined ? null : Number(digit)
}
