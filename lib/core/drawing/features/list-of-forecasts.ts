import type { Draft } from '../candidates/draft'
import { isBet } from './shape'
import { modalAt } from './verbs'

const noun = '(?:predictions?|forecasts?|bets|guesses|hunches|prophecies|prognostications)'
const when = '(?:20\\d\\d|next year|the (?:coming |next |new )?(?:year|season|decade)|the year ahead)'
const count =
  '(?:\\d{1,2}|five|six|seven|eight|nine|ten|twelve|a dozen|thirteen|fifteen|twenty|my|our|other|more|bold|final|quick)'
const announced = new RegExp(
  `\\b(?:${noun} (?:for|about|of) ${when}|${count} (?:\\p{L}+ )?${noun}|the year ahead|what to expect in 20\\d\\d)\\b`,
  'iu',
)

/** How much of a text is looked at for what it announces. */
const head = 1500

/** From how many claims with their chance on a text is a list. */
const fewestBets = 3

/**
 * Whether a text is a list of forecasts: it says so at its head ("Ten guesses for 2023", "here are my bets for the
 * year"), or several of its claims have their chance beside them.
 */
export function isListOfForecasts(text: string, drafts: readonly Draft[]): boolean {
  return announced.test(text.slice(0, head)) || drafts.filter(isBet).length >= fewestBets
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
