import { monthNumber } from '@/lib/core/day-words/names'
import { holidaysOf } from './holidays'
import { leadOpeners } from './leads'
import { partPhrases } from './part-words'
import type { Token } from './tokens'
import { vagueOpeners } from './vague-words'

const others =
  'a an another the this that earlier next last final opening current coming today tomorrow tonight later year years month week quarter decade fy ye fiscal financial budget accounting calendar mid end midyear midsummer midwinter spring springtime summer summertime autumn fall winter wintertime these all yearend eoy midnight close first second third fourth half some several few many between anywhere somewhere'.split(
    ' ',
  )
const stretchWords = new Set([...partPhrases.keys(), ...others])
const leadWords = new Set([...leadOpeners, ...vagueOpeners])
const counted =
  /^(?:\d.*|['’]|q[1-4].*|h[12].*|fy\d+|ye\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|couple|weekend|mid\w+|\w+day|weeks|months|decades|days|\w+ties)$/

/** Whether a word may begin a time of the calendar or a length of time; others need no look. */
export function mayBeTime(token: Token | undefined): boolean {
  if (!token) return false
  const { word } = token
  return (
    stretchWords.has(word) || counted.test(word) || monthNumber(word) !== null || holidaysOf(word).length > 0
  )
}

/** Whether a word of running text may begin a deadline: as above, but a month or a holiday only with a capital. */
export function mayOpen(token: Token): boolean {
  const { word, isCapital } = token
  if (leadWords.has(word) || stretchWords.has(word) || counted.test(word)) return true
  return isCapital && mayBeTime(token)
}
