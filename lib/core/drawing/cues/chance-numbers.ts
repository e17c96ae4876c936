import type { Word } from '../turns/words'

const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred'
const number = new RegExp(`^(?:\\d[\\d.,]*|${small}|a|half)$`)

/** Whether words hold a number that is said as a chance: "one in ten", "60–40", "two to one on", "even money". */
export function hasChanceNumber(words: readonly Word[]): boolean {
  return words.some(({ word }, at) => {
    if (!number.test(word)) return false
    const rest = words.slice(at + 1, at + 6).map((each) => each.word)
    const [first = '', second = '', third = '', fourth = ''] = rest.filter(
      (each) => each !== '-' && each !== '–',
    )
    if (/^(?:in|to)$/.test(first) && number.test(second)) return first === 'in' || third !== 'percent'
    if (/^(?:out|times|chances?)$/.test(first) && /^(?:of|out|in)$/.test(second))
      return number.test(third) || number.test(fourth)
    if (/^[-–/]$/.test(rest[0] ?? '') && number.test(first === '/' ? second : first))
      return sumsToHundred(word, first === '/' ? second : first)
    return false
  })
}

const tens = new Map(
  ['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, at) => [
    word,
    (at + 1) * 10,
  ]),
)

function sumsToHundred(one: string, other: string): boolean {
  return amountOf(one) + amountOf(other) === 100
}

function amountOf(word: string): number {
  return tens.get(word) ?? Number(word)
}
