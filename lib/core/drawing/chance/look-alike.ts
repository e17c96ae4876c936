import type { Found } from './lexicon'
import { numberAt } from './number-words'
import type { Token } from './tokens'

const articles = new Set('a an the this that its his her their our my your any each every of'.split(' '))
const adjectives = new Set(
  'likely unlikely possible probable improbable doubtful impossible unthinkable expected anticipated projected forecast predicted feared inevitable uncertain plausible conceivable guaranteed questionable unexpected remote bullish confident optimistic pessimistic imminent realistic'.split(
    ' ',
  ),
)
/** After these an adjective still says how likely something is: "the likely outcome", "an unlikely prospect". */
const matters = new Set(
  'outcome result scenario winner ending end prospect event option development proposition thing consequence consequences date destination and or but to that if for as yet though with'.split(
    ' ',
  ),
)
const nouns = new Set(
  'doubts fears hopes worries expectations predictions forecasts projections concerns suspicions forecast project projects bets guess guesses chance hope estimate assumption'.split(
    ' ',
  ),
)
const verbs = new Set(
  'will would are were is was have has had about over remain remains grow that could should may might'.split(
    ' ',
  ),
)

/** Whether words that can say a chance say something else here: an amount, an adjective, a noun, what something is like or compared with. */
export function looksLikeOne(tokens: readonly Token[], found: Found): boolean {
  return (
    isOfAmount(tokens, found) ||
    isAdjective(tokens, found) ||
    isNoun(tokens, found) ||
    isLikeness(tokens, found) ||
    isEpithet(tokens, found) ||
    isBehindThan(tokens, found)
  )
}

/** "Three hundred, possibly four", "and perhaps more": how much, not how likely. */
function isOfAmount(tokens: readonly Token[], { phrase, first, next }: Found): boolean {
  if (!softeners.has(phrase) || !/^(?:,|and|or)$/.test(tokens[first - 1]?.word ?? '')) return false
  const rest = tokens.slice(next, next + 5).map(({ word }) => word)
  const isAmount = more.test(rest.slice(0, 4).join(' ')) || numberAt(tokens, next) !== null
  return isAmount && !rest.some((word) => /^(?:will|would|by|percent|%|in|of|is|are)$/.test(word))
}

const softeners = new Set(['possibly', 'maybe', 'conceivable', 'probably', 'likely', 'possible'])
const more =
  /^(?:even )?(?:a (?:bit|little|touch|few|shade|hair) )?(?:more|less|longer|fewer|higher|lower|better|as many|as much|as little)\b/

/** "The expected merger", "an unlikely hero": a word before its noun. */
function isAdjective(tokens: readonly Token[], { first, next }: Found): boolean {
  if (next - first !== 1 || !adjectives.has(tokens[first]?.word ?? '')) return false
  const after = tokens[next]?.word ?? ''
  return articles.has(tokens[first - 1]?.word ?? '') && /^\p{L}/u.test(after) && !matters.has(after)
}

/** "Doubts will grow", "the forecast was": a subject or an object, not what the speaker does. */
function isNoun(tokens: readonly Token[], { first, next }: Found): boolean {
  if (isLastOfCompound(tokens, first)) return true
  if (next - first !== 1 || !nouns.has(tokens[first]?.word ?? '')) return false
  const [before, after] = [tokens[first - 1]?.word ?? '', tokens[next]?.word ?? '']
  return articles.has(before) || verbs.has(after)
}

/** "The pipeline project in the north", "a risk to my inflation forecast.": the last of some nouns, where a verb would have a plural or a pronoun before it. */
function isLastOfCompound(tokens: readonly Token[], first: number): boolean {
  const [before = '', word = '', after = ''] = [-1, 0, 1].map((step) => tokens[first + step]?.word)
  if (word !== 'project' && (word !== 'forecast' || !/^[.,;)]?$/.test(after))) return false
  return /^(?:\p{L}{3,}|\))$/u.test(before) && !actors.test(before)
}

const actors =
  /s$|ly$|^(?:you|they|who|that|and|but|now|still|also|then|would|will|can|could|may|might|should|been|had|not|staff|people|than|what|even)$/

/** "Something that looks like a victory": what it is like, not what is coming. */
function isLikeness(tokens: readonly Token[], { first, next }: Found): boolean {
  return tokens[next - 1]?.word === 'like' && /^(?:that|which|what|who)$/.test(tokens[first - 1]?.word ?? '')
}

const epithets = new Set('absurd ridiculous preposterous ludicrous laughable surprise imminent'.split(' '))

/** "Absurd amounts", "a surprise update", "an imminent danger": what a thing is like, not how likely. */
function isEpithet(tokens: readonly Token[], { first, next }: Found): boolean {
  const after = tokens[next]?.word ?? ''
  return (
    epithets.has(tokens[next - 1]?.word ?? '') &&
    next - first <= 2 &&
    /^\p{L}+$/u.test(after) &&
    !/^(?:to|that|if|for|and|but|or|as|when|in|at|by|is|was|would|will|idea|notion|prospect)$/.test(after)
  )
}

/** How far behind a "than" words are still of what is compared with. */
const behindThan = 6

/** "Faster than the bank is expecting", "than perhaps people think": of what is compared with, not of the claim. */
function isBehindThan(tokens: readonly Token[], { first, next }: Found): boolean {
  if (asForeseen.test(tokens[next - 1]?.word ?? '') && isAfterAs(tokens, first)) return true
  const before = tokens.slice(Math.max(0, first - behindThan), first).map(({ word }) => word)
  const than = before.lastIndexOf('than')
  return than >= 0 && !before.slice(than).some((word) => /^(?:,|;|and|but|will|would)$/.test(word))
}

const asForeseen = /^(?:predicted|expected|feared|forecast|anticipated|thought|hoped|assumed)$/

/** "As close as many have predicted": what something is compared with. */
function isAfterAs(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at > first - 4 && foresaw.test(tokens[at]?.word ?? '')) at -= 1
  return tokens[at]?.word === 'as' && tokens[at - 2]?.word === 'as'
}

const foresaw =
  /^(?:many|some|most|few|people|analysts|economists|widely|had|have|was|were|is|once|we|i|they|he|she)$/
