import type { Span } from '@/lib/core/drawing/span'
import { leansBack } from './leans-back'

/** "Hm.", "Well, yes." and "Tell him I said so." say nothing new. */
const mostOfAside = 5
const farthest = 4
const longestLeaning = 200

/**
 * Where what words take up begins: with the last sentence before them that says something by itself, over asides and
 * over sentences that lean on it as well ("I doubt it"). A new subject ends the search ("And the banks?"). Null where nothing is taken up.
 *
 * @param said the sentences before, nearest last
 */
export function takenUpFrom(said: readonly Span[]): number | null {
  let start: number | null = null
  for (const sentence of said.slice(-farthest).toReversed()) {
    start = sentence.start
    if (!saysNothing(sentence.text)) break
  }
  return start
}

function saysNothing(sentence: string): boolean {
  if (sentence.length > longestLeaning || newSubject.test(sentence)) return false
  return (sentence.match(/[\p{L}\p{N}'’]+/gu) ?? []).length <= mostOfAside || leansBack(sentence)
}

const newSubject = /^\W*(?:and|but|what about|how about|as for)\b[^?]*\?/i

/** Whether a question asks on about what was just said: "Do they open them?", "How likely?", "In phones?". */
export function followsUp(question: string): boolean {
  return question.length <= longestFollowing && following.test(question)
}

const longestFollowing = 80
const following =
  /^\W*(?:and |but |so )?(?:really|seriously|honestly|why|how (?:so|sure|likely|confident|come|probable)|with what|at all|(?:what (?:are|were) (?:the|your) |what |any )(?:odds|chances?|prospects|probability)|(?:in|on|at|for|even|not) \p{L}+\?|(?:do|does|will|would|can|could|is|are|might|did|should|won['’]t|isn['’]t)(?:n['’]t)? (?:it|they|that|this|he|she|them|those|these|you (?:agree|think so|share|sure|believe|buy))\b)/iu
