import { type Bounded, bounded } from './bound'
import type { Placed } from './clauses'
import { isDenied } from './denial'
import { oddsAt } from './odds'
import { quantityAt } from './quantity'
import { isStatedAsChance } from './stated-as-chance'

/** A stated chance of the event, with its pieces from `first` to `next` (exclusive). */
export type NumberChance = {
  p: number
  low: number
  high: number
  first: number
  next: number
  isTurned: boolean
}

const chanceNouns = new Set(
  'chance chances probability likelihood odds risk risks shot possibility prospect certain sure confident confidence certainty favourite favorite underdog outsider convinced positive conviction thing proposition call likely probable bet danger threat right'.split(
    ' ',
  ),
)
const between = new Set(
  'subjective implied outright or so better more - higher-ish overall personal real'.split(' '),
)

/**
 * The chance that the words state as a number; the first that is meant as one, or the one it is put right to
 * ("5 percent, make it 6"). A number of anything else ("inflation at 3 percent") is passed over.
 *
 * The number is turned round where what it is the chance of is denied: "a 70 percent chance that it won't",
 * "sixty-forty no", "three to one against".
 */
export function numberChance(tokens: readonly Placed[], question: string): NumberChance | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = tokens[at]?.isAside ? null : chanceAt(tokens, at, question)
    if (found) return putRight(tokens, found)
  }
  return insertedChance(tokens, question)
}

/** "The line, which I put at 70 percent to survive, …": a chance put in between, where nothing else states one. */
function insertedChance(tokens: readonly Placed[], question: string): NumberChance | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = tokens[at]?.isInserted ? chanceAt(tokens, at, question) : null
    if (found) return found
  }
  return null
}

function chanceAt(tokens: readonly Placed[], at: number, question: string): NumberChance | null {
  const quantity = quantityAt(tokens, at)
  if (quantity === null) return null
  const odds = quantity.kind === 'odds' ? oddsAt(tokens, at, quantity) : null
  if (quantity.kind === 'odds' && odds === null) return null
  const whole = bounded(tokens, at, odds ?? quantity)
  const noun = nounAfter(tokens, whole.next)
  if (odds === null && noun === null && !isStatedAsChance(tokens, whole, question)) return null
  const next = noun ?? (odds ? odds.next : afterFavour(tokens, whole.next))
  const isTurned = isTurnedRound(tokens, whole.first, next)
  const { p, low, high } = isTurned ? turned(whole) : whole
  return { p, low, high, first: whole.first, next, isTurned }
}

/** The piece after a noun of chance that follows the number: "60 % chance", "90 percent sure". */
function nounAfter(tokens: readonly Placed[], from: number): number | null {
  for (let at = from; at <= from + 2; at += 1) {
    const [word, after] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
    if (word === 'right' && /^(?:now|here|away|then|after|before|of|wing)$/.test(after)) return null
    if (chanceNouns.has(word))
      return /^(?:interval|appetite|premium|weight|assets?)/.test(after) ? null : at + 1
    if (!between.has(word)) return null
  }
  return null
}

function afterFavour(tokens: readonly Placed[], from: number): number {
  const says = tokens[from]?.word === 'in' && /^favou?r$/.test(tokens[from + 1]?.word ?? '')
  return says ? from + 2 : from
}

function isTurnedRound(tokens: readonly Placed[], first: number, next: number): boolean {
  const word = tokens[next]?.word
  if (word === 'no' || word === 'not' || word === 'against') return true
  const goesOn =
    word !== undefined && /^\p{L}/u.test(word) && tokens[next]?.clause === tokens[next - 1]?.clause
  const noun = tokens.findLastIndex(({ word }, at) => at < first && chanceNouns.has(word))
  const isNamed = noun >= 0 && !tokens.slice(noun, first).some(({ word }) => word === ':' || word === '.')
  const isParted = word === ',' && tokens.slice(next, next + 8).some((token) => token.word === 'that')
  if ((goesOn || isParted) && isDeniedIn(tokens, next, endOfSentence(tokens, next))) return true
  return isNamed ? isDeniedIn(tokens, noun, first) : isAnswerToDenial(tokens, first, next)
}

/** "No third shop opens on the island. 90%", "It will not pass: 70 percent": the chance of the denial before it. */
function isAnswerToDenial(tokens: readonly Placed[], first: number, next: number): boolean {
  const mark = tokens[first - 1]?.word ?? ''
  if (!/^[.:,(-]$/.test(mark) || /^\p{L}/u.test(tokens[next]?.word ?? '')) return false
  const from = startOfSentence(tokens, first - 1)
  const isOfSpeaker = tokens.slice(from, first).some(({ word }) => /^(?:i|i'd|i'm|we|me|you)$/.test(word))
  return !isOfSpeaker && first - from > 4 && isDeniedIn(tokens, from, endOfClause(tokens, from))
}

function endOfClause(tokens: readonly Placed[], from: number): number {
  return tokens.findLastIndex(({ clause }) => clause === tokens[from]?.clause) + 1
}

function startOfSentence(tokens: readonly Placed[], before: number): number {
  return tokens.findLastIndex(({ word }, at) => at < before && /^[.?!;]$/.test(word)) + 1
}

function endOfSentence(tokens: readonly Placed[], from: number): number {
  const end = tokens.findIndex(({ word }, at) => at >= from && /^[.?!;]$/.test(word))
  return end < 0 ? tokens.length : end
}

function isDeniedIn(tokens: readonly Placed[], from: number, to: number): boolean {
  const part = tokens.map((token, at) => (at < from || at >= to ? { ...token, isAside: true } : token))
  return isDenied(part, () => false)
}

function turned({ p, low, high }: Bounded): { p: number; low: number; high: number } {
  return { p: left(p), low: left(high), high: left(low) }
}

/** What is left of a chance, in whole millionths. */
function left(p: number): number {
  return Math.round((1 - p) * 1_000_000) / 1_000_000
}

/** "5 percent, make it 6", "sixty, no, sixty-five percent". */
function putRight(tokens: readonly Placed[], found: NumberChance): NumberChance {
  const at = tokens[found.next]?.word === ',' ? found.next + 1 : found.next
  if (tokens[at]?.word !== 'make' || tokens[at + 1]?.word !== 'it') return found
  const better = quantityAt(tokens, at + 2)
  if (better === null || better.kind === 'odds') return found
  const { p } = found.isTurned ? { p: left(better.p) } : better
  return { ...found, p, low: Math.min(p, found.low), high: Math.max(p, found.high), next: better.next }
}
