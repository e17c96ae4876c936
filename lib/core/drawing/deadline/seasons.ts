import type { Named } from './parts-of-year'
import { months } from './stretch'
import type { Token } from './tokens'

const seasons: Record<string, number> = {
  spring: 3,
  springtime: 3,
  summer: 6,
  summertime: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  wintertime: 12,
}

/** A season from `at` on, still without its year. */
export function seasonAt(tokens: readonly Token[], at: number): Named | null {
  const word = tokens[at]?.word ?? ''
  const first = Object.hasOwn(seasons, word) ? seasons[word] : undefined
  if (first === undefined || tokens[at]?.isJoined) return null
  if (isVerb(tokens, at)) return null
  return { inYear: (year) => months(year, first, 3, 'season'), next: at + 1, into: null, isWeak: true }
}

const beforeVerb =
  /^(?:to|will|would|could|can|may|might|must|shall|should|not|never|also|likely|and|or|then|they|it|we|\w+'ll|\w+n't)$/
const beforeFall =
  /^(?:in|by|before|until|till|through|since|after|during|over|come|early|mid|late|the|this|next|last|coming|past|around|toward|towards|into|every|each|following|spring|for)$/

/** "Prices fall in 2027", "the fall of the government", "will spring back": no season. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [before, word, behind, year] = [-1, 0, 1, 2].map((step) => tokens[at + step]?.word ?? '')
  if (word !== 'fall') return beforeVerb.test(before ?? '')
  if (behind === 'in' || behind === 'from' || behind === 'to') return true
  if (behind === 'of') return !/^\d{4}$/.test(year ?? '') && !/^(?:this|next|last|the)$/.test(year ?? '')
  if (/^\d{4}$/.test(behind ?? '') && tokens[at]?.isCapital) return false
  return !beforeFall.test(before ?? '')
}
