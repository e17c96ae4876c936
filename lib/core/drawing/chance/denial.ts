import type { Placed } from './clauses'
import { isDash } from './tokens'

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

/** How many pieces a subject may take: "no … will". */
const subjectReach = 24

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
  const verbs = verbsThatCount(tokens, hedgeClause)
  if (verbs.length > 0 && verbs.some((at) => isVerbDenied(tokens, at, isUsed))) return true
  const clauses = new Set(verbs.map((at) => tokens[at]?.clause))
  return tokens.some((token, at) => {
    if (token.isAside || isUsed(at) || clauses.has(token.clause)) return false
    if (hedgeClause !== undefined ? token.clause !== hedgeClause : verbs.length > 0) return false
    return isNegator(tokens, at) && !isContrast(tokens, at) && !deniesOther(tokens, at)
  })
}

/** The verbs of the future in and after the clause of the hedge; where it has none, those before it. */
function verbsThatCount(tokens: readonly Placed[], hedgeClause = 0): number[] {
  const verbs = tokens.flatMap((token, at) =>
    isFutureVerb(token) && !token.isAside && !isOfSurprise(tokens, at) ? [at] : [],
  )
  const after = verbs.filter((at) => (tokens[at]?.clause ?? 0) >= hedgeClause)
  return after.length > 0 ? after : verbs
}

/** "Would be surprised if": a verb of the speaker, not of the event. */
function isOfSurprise(tokens: readonly Placed[], at: number): boolean {
  const word = tokens[at]?.word
  if (word !== 'would' && word !== 'should') return false
  return tokens.slice(at + 1, at + 6).some(({ word: next, isAside }) => next === 'if' && !isAside)
}

function isVerbDenied(tokens: readonly Placed[], at: number, isUsed: (at: number) => boolean): boolean {
  const verb = tokens[at]
  if (!verb) return false
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
  if (word === 'not' || word === 'never') return other - at <= notReach
  return objects.has(word) && !isNumber(tokens[other + 1]?.word)
}

/** "Nobody will", "no deal will", "isn't going to", "nobody who asked will": before the verb and not of its relative clause. */
function deniesBefore(tokens: readonly Placed[], other: number, at: number): boolean {
  const word = tokens[other]?.word ?? ''
  const between = tokens.slice(other, at)
  const relative = between.findLastIndex((token) => relatives.has(token.word))
  if (relative >= 0 && (between.length - relative < 3 || !/^(?:no|nobody|none|one)$/.test(word))) return false
  if (word === 'no' && !/^\p{L}/u.test(tokens[other + 1]?.word ?? '')) return false
  if (subjects.has(word)) return true
  if (word === 'not' && quantifiers.has(tokens[other + 1]?.word ?? '')) return true
  return (
    /^(?:going|gonna)$/.test(tokens[at]?.word ?? '') &&
    at - other <= 2 &&
    (word === 'not' || isContractedNot(word))
  )
}

function isNegator(tokens: readonly Placed[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (isContractedNot(word)) return !pastForms.has(word) || followsIf(tokens, at)
  return word === 'not' || word === 'nope' || word === 'nah' || subjects.has(word) || word === 'never'
}

/** "Surprised if they didn't": after an "if" that is part of a phrase, a past form denies what is to come. */
function followsIf(tokens: readonly Placed[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - subjectReach), at)
    .some(({ word, isAside }) => word === 'if' && !isAside)
}

/** A "no" that is of something else: of who it is, of what was asked, of what is put right, or a first "no, …". */
function deniesOther(tokens: readonly Placed[], at: number): boolean {
  const { word = '', clause } = tokens[at] ?? {}
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (
    tokens
      .slice(Math.max(0, at - subjectReach), at)
      .some((token) => token.clause === clause && relatives.has(token.word))
  )
    return true
  if (word === 'not' && after === 'to' && asking.has(before)) return true
  if (word === 'not' && tokens.slice(at + 2, at + 9).some((token) => token.word === 'but')) return true
  return (
    /^(?:no|nope|nah)$/.test(word) && after === ',' && tokens.slice(at + 2, at + subjectReach).some(isVerb)
  )
}

const relatives = new Set(['who', 'which', 'whose', 'whom'])
const asking = new Set(
  'asked asks asking chose chosen decided decides agreed agrees preferred prefers prefer tried trying try careful urged urges told ordered as order vowed'.split(
    ' ',
  ),
)

/** A verb with its subject, so that what follows is a sentence and no echo of the "no". */
function isVerb({ word }: Placed): boolean {
  return /^(?:is|are|has|have)$|'(?:s|re|ll)$/.test(word)
}

/** "A handful, not thousands": what follows the mark is set against what was said, not denied. */
function isContrast(tokens: readonly Placed[], at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]?.word === 'not' && at > 1 && (before?.word === ',' || isDash(before))
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

function isContractedNot(word: string): boolean {
  return word.endsWith("n't") || word === 'cannot'
}

/** "Won't only": it will, and more than that. */
function isOnly(word: string | undefined): boolean {
  return word === 'only' || word === 'just' || word === 'merely'
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d/.test(word)
}
