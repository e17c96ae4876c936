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
    if (first === 'in' && number.test(second)) return !(second === 'a' ? notMany : ofTime).test(third)
    if (first === 'to' && number.test(second)) return third !== 'percent' && !isCount(words, at)
    if (/^(?:out|times|chances?)$/.test(first) && /^(?:of|out|in)$/.test(second))
      return number.test(third) || number.test(fourth)
    if (/^[-–/]$/.test(rest[0] ?? '') && number.test(first === '/' ? second : first))
      return sumsToHundred(word, first === '/' ? second : first)
    return false
  })
}

/** "One in a row": no number of chances; "one game in fourteen months" is how often. */
const notMany = /^(?!hundred$|thousand$|million$|billion$|dozen$)/
const ofTime =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|games?|matches|rounds|sets)$/

/** "By a vote of seven to two", "won three to one": how something was counted. */
function isCount(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) =>
      /^(?:vote|votes|voted|voting|score|scored|won|lost|beat|beaten|led|leads|majority|margin|from)$/.test(
        word,
      ),
    )
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
