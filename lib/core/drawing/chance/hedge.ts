import type { Placed } from './clauses'
import { type Found, phraseAt } from './lexicon'
import { looksLikeOne } from './look-alike'
import { predicateIn } from './predicate'
import type { Token } from './tokens'

/** What the lexicon found: every way to say a phrase, the pieces that they use up, and those of them after the first. */
export type Hedges = { found: Found[]; isUsed: (at: number) => boolean; isHeld: (at: number) => boolean }

/** Reads a text from left to right, the longest way to say something first; what is used up is not read again. */
export function hedgesIn(tokens: readonly Token[]): Hedges {
  const found: Found[] = []
  const [used, held] = [new Set<number>(), new Set<number>()]
  for (let at = 0; at < tokens.length; at += 1) {
    const one = phraseAt(tokens, at)
    if (one === null || looksLikeOne(tokens, one)) continue
    found.push(one)
    if (one.phrase !== 'never') for (let piece = one.first; piece < one.next; piece += 1) used.add(piece)
    for (let piece = one.first + 1; piece < one.next; piece += 1) held.add(piece)
    at = one.next - 1
  }
  return { found, isUsed: (at) => used.has(at), isHeld: (at) => held.has(at) }
}

/** Sets aside the words that only look like a hedge: "I may be wrong, but …" neither weighs nor denies what follows. */
export function withoutIdle(tokens: readonly Placed[], { found }: Hedges): Placed[] {
  const idle = new Set<number>()
  for (const { phrase, first, next } of found)
    if (phrase === '') for (let at = first; at < next; at += 1) idle.add(at)
  return tokens.map((token, at) => (idle.has(at) ? { ...token, isAside: true } : token))
}

/**
 * The hedge that carries the chance: words of probability before modal verbs, those before attitudes, those before
 * boosters; of two alike the first. Clauses set aside ("if …") count only where nothing else is said.
 */
export function strongestHedge(tokens: readonly Placed[], { found }: Hedges): Found | null {
  const meant = found.filter(({ phrase }) => phrase !== '')
  const main = meant.filter(
    ({ first }, at) =>
      (!tokens[first]?.isAside || opensItself(tokens, first)) &&
      !(at > 0 && isAfterthought(tokens, first)) &&
      !isOfNextClaim(tokens, first),
  )
  const best = main.reduce<Found | null>(
    (best, one) => (best === null || one.tier < best.tier ? one : best),
    null,
  )
  const size = best?.tier === 1 ? null : predicateIn(tokens)
  return size ? { ...size, tier: 1 } : best
}

/** "If the experts are right", "unless I'm mistaken": the clause set aside is the hedge. */
function opensItself(tokens: readonly Placed[], first: number): boolean {
  const word = tokens[first]?.word
  return /^(?:if|unless|assuming|when)$/.test(word ?? '') && !tokens[first - 1]?.isAside
}

/** "Prices could fall; wages are likely to follow": another claim; "…; that much is certain" is of the first. */
function isOfNextClaim(tokens: readonly Placed[], first: number): boolean {
  const mark = tokens.findIndex(({ word }) => word === ';')
  if (mark < 0 || first < mark || !tokens.slice(0, mark).some(({ word }) => isAhead.test(word))) return false
  const after = tokens.slice(mark + 1).filter(({ word }) => /^\p{L}/u.test(word))
  return after.length >= shortestClaim && !after.some(({ word }) => refers.test(word))
}

const shortestClaim = 3
const isAhead = /^(?:will|won't|shall|could|may|might|should|going|likely|unlikely|expect|expects)$|'ll$/
const refers = /^(?:i|i'm|i'd|i'll|we|that|this|it|it's|that's|you)$/

/** "…, but I wouldn't bet on it", "…, though I'm not sure": the speaker on what was said, weighed already. */
function isAfterthought(tokens: readonly Placed[], first: number): boolean {
  const clause = tokens[first]?.clause
  const words = tokens.filter((token) => token.clause === clause).map(({ word }) => word)
  return (
    words.length <= longestAfterthought &&
    /^(?:but|though|although)$/.test(words[0] ?? '') &&
    words.some((word) => /^(?:i|i'm|i'd|we|we're)$/.test(word)) &&
    /^(?:it|that|sure|certain|so|confident|doubts)$/.test(
      words.findLast((word) => /^\p{L}/u.test(word)) ?? '',
    )
  )
}

const longestAfterthought = 9
