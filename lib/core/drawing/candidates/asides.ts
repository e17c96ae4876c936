import { hasChanceNumber } from '../cues/chance-numbers'
import type { Word } from '../turns/words'
import { hasVerb, isVerb } from './clause-verb'

/** How far ahead the end of a remark is looked for, in words. */
const farthest = 40

/** A dash between words, not a hyphen in one. */
export function isDash(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  return /^[—–]$/.test(word) || (word === '-' && (words[at]?.start ?? 0) > (words[at - 1]?.end ?? 0))
}

/** The longest remark between two dashes. */
const longestInsertion = 14

/** After one of a pair of dashes around which one clause goes on: "A recession – two bad quarters – would …". */
export function isInserted(words: readonly Word[], at: number): boolean {
  if (mayGoOn.test(words[at]?.word ?? '')) return true
  const ahead = words.slice(at, at + longestInsertion)
  const close = ahead.findIndex((_, index) => isDash(words, at + index))
  return close > 0 && mayGoOn.test(ahead[close + 1]?.word ?? '')
}

const mayGoOn = /^(?:is|are|was|were|has|have|will|would|shall|should|could|might|may|can|must|gives?|puts?)$/

/** After a colon more than the chance of what stands before it: "Recession by spring: 15 percent" is one. */
export function opensAfterColon(words: readonly Word[], at: number): boolean {
  const next = words.slice(at, at + 6)
  return (
    words.length - at > 4 &&
    !hasChanceNumber(next) &&
    !next.some(({ word }) => /^(?:%|percent|per)$/.test(word))
  )
}

/** "The club folds, and nobody notices: 5 percent": the chance at the end is of all of it. */
export function weighsAll(words: readonly Word[], at: number): boolean {
  if (words.length - at > longestWeight) return false
  const rest = words.slice(at)
  return hasChanceNumber(rest) || rest.some(({ word }) => /^(?:%|percent|per|0?\.\d+)$/.test(word))
}

const longestWeight = 10

/** ", whatever the posters say", ", including …": words to the end that say no more of what will be. */
export function isTail(words: readonly Word[], at: number): boolean {
  if (words[at]?.word === '(') return isLongBracket(words, at)
  return words[at - 1]?.word === ',' && opensTail(words, at) && !returns(words, at)
}

/** ", which gives him a year" at the end, not ", which is public," in the middle of a clause. */
export function isRelative(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.word === ',' && words[at]?.word === 'which' && !isEnclosed(words, at)
}

const tails = new Set(
  'whatever whoever whichever however including reflecting according driven helped hit hurt boosted because contributing given'.split(
    ' ',
  ),
)
const pairs = new Set([
  'no matter',
  'such as',
  'in the',
  'thanks to',
  'especially since',
  'especially as',
  'especially because',
  'particularly since',
  'particularly as',
  'not least',
  'if only',
  'owing to',
  'due to',
  'unchanged from',
  'in line',
  'in keeping',
])
const subjects =
  /^(?:i|you|he|she|it|we|they|there|this|that|these|those|the|an?|my|our|his|her|its|their|most|nobody|everyone|everybody|some|many)$/

function opensTail(words: readonly Word[], at: number): boolean {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3).map((each) => each.word)
  if (word === 'since') return subjects.test(next) || words[at + 1]?.isCapital === true
  if (word === 'as')
    return subjects.test(next) && words.length - at > longestRemark && !/^(?:the|a)$/.test(next)
  return (
    tails.has(word) || (pairs.has(`${word} ${next}`) && (word !== 'in' || /^(?:words|with)$/.test(third)))
  )
}

/** "…, as she always does": how many words may stay. */
const longestRemark = 7

/** After the next comma comes a verb or a relative: "…, which is public, *is* 45 percent". */
export function isEnclosed(words: readonly Word[], at: number): boolean {
  const next = afterComma(words, at)
  return mayGoOn.test(next) || /^(?:who|whose|that)$/.test(next) || isVerb(next)
}

/** How many words a remark between two commas has at most. */
const longestInsertedRemark = 10
const saysThat =
  /^(?:thinks?|says?|said|believes?|expects?|argues?|insists?|warns?|hopes?|fears?|suspects?|reckons?)$/

/** "My hunch, and I hold it firmly, is that …", "he thinks, and has said so, that …": a remark, no second clause. */
export function isRemark(words: readonly Word[], at: number): boolean {
  if (!/^(?:and|but|though)$/.test(words[at]?.word ?? '')) return false
  const close = words.slice(at, at + longestInsertedRemark).findIndex(({ word }) => word === ',')
  if (close < 0) return false
  const [next, second] = [words[at + close + 1]?.word ?? '', words[at + close + 2]?.word]
  if (/^(?:is|was)$/.test(next)) return second === 'that'
  return next === 'that' && saysThat.test(words[at - 2]?.word ?? '')
}

const reasons = /^(?:due|thanks|owing|given)$/

/** After a comma the sentence goes on where it left off: "…, according to the prospectus, in May". */
function returns(words: readonly Word[], at: number): boolean {
  const next = afterComma(words, at)
  if (reasons.test(words[at]?.word ?? '') && subjects.test(next)) return true
  return /^(?:in|by|within|before|on|at|from|over|until|to)$/.test(next) || isEnclosed(words, at)
}

function afterComma(words: readonly Word[], at: number): string {
  const comma = words.slice(at, at + farthest).findIndex(({ word }) => word === ',')
  return comma < 0 ? '' : (words[at + comma + 1]?.word ?? '')
}

/** A remark in brackets with a verb of its own, where nothing of the sentence comes behind it. */
function isLongBracket(words: readonly Word[], at: number): boolean {
  const ahead = words.slice(at + 1, at + farthest)
  const close = ahead.findIndex(({ word }) => word === ')')
  const inside = ahead.slice(0, Math.max(0, close))
  return inside.length > 3 && hasVerb(inside) && !/[\p{L}\p{N}]/u.test(ahead[close + 1]?.word ?? '')
}
