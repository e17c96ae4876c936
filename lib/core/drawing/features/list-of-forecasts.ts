import type { Draft } from '../candidates/draft'
import { modalAt } from './verbs'

const noun = '(?:predictions?|forecasts?|bets|guesses|hunches|prophecies|prognostications)'
const when = '(?:20\\d\\d|next year|the (?:coming |next |new )?(?:year|season|decade)|the year ahead)'
const count =
  '(?:\\d{1,2}|five|six|seven|eight|nine|ten|twelve|a dozen|thirteen|fifteen|twenty|my|our|other|more|bold|final|quick)'
const announced = new RegExp(
  `\\b(?:${noun} (?:for|about|of) ${when}|${count} (?:\\p{L}+ )?${noun}|the year ahead|what to expect in 20\\d\\d)\\b`,
  'iu',
)

/** How much of a text is looked at for what it announces, and how many lines for bets. */
const head = 1500
const mostLines = 400

/** From how many lines with their chance on a text is a list. */
const fewestBets = 3

/**
 * Whether a text is a list of forecasts: it says so at its head ("Ten guesses for 2023", "here are my bets for the
 * year"), or several of its items end with their chance.
 */
export function announcesList(text: string): boolean {
  if (announced.test(text.slice(0, head))) return true
  return text.split('\n', mostLines).filter(isBet).length >= fewestBets
}

const item = /^ {0,4}(?:\d{1,2}[.)]|[-*•]) /u
const chance = /(?:%|percent|per cent|\b0?\.\d\d?|evens|one in \p{L}+|\d in \d{1,3}|[:–—,] \d\d)$/u

/** "3. Gorse Bay loses its flag: 40%." */
function isBet(line: string): boolean {
  const end = [...line.slice(-40)]
  const last = end.findLastIndex((sign) => /[\p{L}\p{N}%]/u.test(sign))
  return item.test(line.slice(0, 12)) && chance.test(end.slice(0, last + 1).join(''))
}

const notClaims = new Set(
  'i we you my our this that these those here there it he she they every some if when why what how and but'.split(
    ' ',
  ),
)
const notAhead = new Set(
  'i we you is are am be was were had did said wrote thought went came took made got became fell rose lost won gave has have'.split(
    ' ',
  ),
)

/** A claim in the present tense, not of the speaker and not of what is: in a list it stands for what will be. */
export function isListed({ words }: Draft): boolean {
  if (modalAt(words) >= 0 || words.length < 4) return false
  const first = words.find(({ word }) => /\p{L}/u.test(word))
  if (!first || notClaims.has(first.word)) return false
  return !words.some(({ word }) => notAhead.has(word) || (word.length > 4 && word.endsWith('ed')))
}
