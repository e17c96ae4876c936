import type { Word } from './words'

/** What gives a plural, so that a word in -s behind it is a noun: "some states". */
const quantity = /^(?:some|many|most|few|several|all|both|other|these|those|more|fewer|two|three|four)$/
/** Verbs of holding that more often have a thing for their object: "maintain control", "feel the effects". */
const needsClause = /^(?:maintain(?:s|ed)?|feels?|felt)$/
const finite = /^(?:that|is|are|was|were|will|would|can|could|may|might|should|has|have|had|'ll|'d|'s)$/
/** "Makes it into a runoff": gets there. */
const getsThere = /^(?:into|to|through|past|out|home|across|back|as|onto|past)$/
/** What follows "prices" where it is a verb: "prices in a cut". */
const pricing = /^(?:in|it|a|an|the|that|at|them|this)$/
/** What stands behind a noun, and behind no verb. */
const modal = /^(?:will|would|should|could|may|might|can|must)$/
/** How far behind such a verb its clause shows. */
const reach = 9

/** A verb of saying or holding that here says nothing: "continues to grow", "sees to that", "maintain control". */
export function isOtherSense(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  const next = words[at + 1]?.word ?? ''
  if (/^continue[sd]?$/.test(word)) return !goesOnHolding(words, at)
  if (/^(?:sees?|saw)$/.test(word)) return next === 'to'
  if (/^makes?$|^made$/.test(word)) return next === 'it' && getsThere.test(words[at + 2]?.word ?? '')
  if (word === 'prices') return /^\p{Ll}/u.test(next) && !pricing.test(next)
  if (/[^s]s$/.test(word) && quantity.test(words[at - 1]?.word ?? '')) return true
  if (/^(?:states|projects|estimates|forecasts|views|claims|figures)$/.test(word) && modal.test(next))
    return true
  return needsClause.test(word) && /^[\p{L}\p{N}]/u.test(next) && !hasClause(words, at + 1)
}

/** "Prices fell, he continued", "the staff continue to expect". */
function goesOnHolding(words: readonly Word[], at: number): boolean {
  const [next, after] = [words[at + 1]?.word ?? '', words[at + 2]?.word ?? '']
  if (next === 'to')
    return /^(?:expect|believe|think|see|forecast|anticipate|project|assume|predict|say)$/.test(after)
  return next === 'that' || !/^[\p{L}\p{N}]/u.test(next)
}

function hasClause(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + reach); at += 1) {
    const word = words[at]?.word ?? ''
    if (finite.test(word)) return true
    if (/^[.;:!?—–]$/u.test(word)) return false
  }
  return false
}
