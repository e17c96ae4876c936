import type { Placed } from './clauses'
import {
  deniesOther,
  isContractedNot,
  isContrast,
  isSetAgainst,
  isSpoken,
  isTag,
  subjectReach,
} from './denial-look-alike'

const subjects = new Set(['nobody', 'nothing', 'none', 'neither', 'nor', 'no', 'noone'])
const objects = new Set(['nobody', 'nothing', 'none', 'no', 'neither'])
const quantifiers = new Set(['a', 'one', 'all', 'every', 'everyone', 'everybody', 'any'])
const pastForms = new Set(["didn't", "wasn't", "weren't", "hadn't", "hasn't", "haven't", 'not yet'])
const futureVerbs = new Set([
  'will',
  'shall',
  'gonna',
  'would',
  'going',
  'can',
  'could',
  'may',
  'might',
  'should',
])

/** How many pieces after its verb a "not" or a "no" still denies it. */
const notReach = 3
const noReach = 4

/**
 * Whether the words deny the event: "will not", "nobody will", "there will be no", "isn't going to", "Not this year".
 *
 * Only the clauses that carry the forecast are asked: those with a verb of the future, or those given. Pieces that
 * a phrase has used up ("not unlikely", "no longer") and clauses set aside deny nothing.
 */
export function isDenied(
  tokens: readonly Placed[],
  isUsed: (at: number) => boolean,
  hedgeClause?: number,
): boolean {
  const counting = verbsThatCount(tokens, hedgeClause)
  const verbs = counting.filter((at) => !isUsed(at))
  if (verbs.some((at) => isVerbDenied(tokens, at, isUsed))) return true
  const clauses = new Set(verbs.map((at) => tokens[at]?.clause))
  return tokens.some((token, at) => {
    if (token.isAside || isUsed(at) || clauses.has(token.clause)) return false
    if (hedgeClause !== undefined ? token.clause !== hedgeClause : counting.length > 0) return false
    return isNegator(tokens, at) && !isContrast(tokens, at) && !deniesOther(tokens, at) && !isTag(tokens, at)
  })
}

/**
 * The verbs of the future of the clause of the hedge, or of the first clause after it that has one; where none has,
 * of the first before it. What a later clause denies ("…, but nobody will mind") is another thing, and so is what a
 * relative one does ("a race that will not be close").
 */
function verbsThatCount(tokens: readonly Placed[], hedgeClause = 0): number[] {
  const verbs = tokens.flatMap((token, at) =>
    isFutureVerb(token) && !token.isAside && !isOfSurprise(tokens, at) ? [at] : [],
  )
  const after = verbs.filter((at) => (tokens[at]?.clause ?? 0) >= hedgeClause)
  const counting = after.length > 0 ? after : verbs
  const clause = tokens[counting[0] ?? 0]?.clause
  return counting.filter(
    (at, index) =>
      tokens[at]?.clause === clause &&
      (index === 0 || !/^(?:that|which|who)$/.test(tokens[at - 1]?.word ?? '')),
  )
}

/** "Would be surprised if": a verb of the speaker, not of the event. */
function isOfSurprise(tokens: readonly Placed[], at: number): boolean {
  const word = tokens[at]?.word
  if (word !== 'would' && word !== 'should') return false
  return tokens.slice(at + 1, at + 6).some(({ word: next, isAside }) => next === 'if' && !isAside)
}

function isVerbDenied(tokens: readonly Placed[], at: number, isUsed: (at: number) => boolean): boolean {
  const verb = tokens[at]
  if (!verb || isTag(tokens, at)) return false
  if (isContractedNot(verb.word) && !isUsed(at)) return !isOnly(tokens[at + 1]?.word)
  for (let other = Math.max(0, at - subjectReach); other <= at + noReach; other += 1) {
    const token = tokens[other]
    if (!token || token.clause !== verb.clause || isUsed(other) || other === at) continue
    if (other < at ? deniesBefore(tokens, other, at) : deniesAfter(tokens, other, at)) return true
  }
  return false
}

/** "Will not", "will be no deal". */
function deniesAfter(tokens: readonly Placed[], other: number, at: number): boolean {
  const word = tokens[other]?.word ?? ''
  if (word === 'nowhere') return /^(?:go|going|get)$/.test(tokens[other - 1]?.word ?? '')
  if (word === 'not' || word === 'never')
    return other - at <= notReach && !(other - at > 1 && isSetAgainst(tokens, other))
  return !isSpoken(tokens, other) && objects.has(word) && !isNumber(tokens[other + 1]?.word)
}

/** "Nobody will", "no deal will", "isn't going to", "nobody who asked will": before the verb and not of its relative clause. */
function deniesBefore(tokens: readonly Placed[], other: number, at: number): boolean {
  const word = tokens[other]?.word ?? ''
  const between = tokens.slice(other, at)
  const relative = between.findLastIndex((token) => relatives.has(token.word))
  if (relative >= 0 && (between.length - relative < 3 || !/^(?:no|nobody|none|one)$/.test(word))) return false
  if (word === 'no' && !/^\p{L}/u.test(tokens[other + 1]?.word ?? '')) return false
  if (subjects.has(word)) return !isSpoken(tokens, other)
  if (word === 'not' && quantifiers.has(tokens[other + 1]?.word ?? '')) return true
  return (
    /^(?:going|gonna)$/.test(tokens[at]?.word ?? '') &&
    at - other <= 2 &&
    (word === 'not' || isContractedNot(word))
  )
}

const relatives = new Set(['who', 'which', 'whose', 'whom'])

function isNegator(tokens: readonly Placed[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (isContractedNot(word)) return !pastForms.has(word) || followsIf(tokens, at)
  if (word === 'nowhere') return /^(?:going|gets?|getting)$/.test(tokens[at - 1]?.word ?? '')
  if (word === 'not' && perfect.test(tokens[at - 1]?.word ?? '')) return followsIf(tokens, at)
  return word === 'not' || word === 'nope' || word === 'nah' || subjects.has(word) || word === 'never'
}

/** "Which we have not reached": what has not been is no denial of what is to come, in two words as in one. */
const perfect = /^(?:have|has|had|did|was|were)$/

/** "Surprised if they didn't": after an "if" that is part of a phrase, a past form denies what is to come. */
function followsIf(tokens: readonly Placed[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - subjectReach), at)
    .some(({ word, isAside }) => word === 'if' && !isAside)
}

function isFutureVerb({ word }: Placed): boolean {
  return (
    futureVerbs.has(word) ||
    word.endsWith("'ll") ||
    word === "won't" ||
    word === "shan't" ||
    word === "can't" ||
    word === 'cannot' ||
    word === "wouldn't" ||
    word === "couldn't" ||
    word === "shouldn't"
  )
}

/** Whether a word says no: "not", "nobody", "won't". */
export function isNegative(word: string): boolean {
  return word === 'not' || word === 'never' || subjects.has(word) || isContractedNot(word)
}

/** "Won't only": it will, and more than that. */
function isOnly(word: string | undefined): boolean {
  return word === 'only' || word === 'just' || word === 'merely'
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d/.test(word)
}
