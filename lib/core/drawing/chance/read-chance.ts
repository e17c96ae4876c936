import type { Origin } from '@/lib/core/forecast'
import type { Scale, ScaledFigure } from '@/lib/core/phrases/scale'
import { readDenied, readOpposite, readPhrase, surveyScale } from '@/lib/core/phrases/scales'
import type { Probability } from '@/lib/core/probability'
import type { PlacedWords } from '@/lib/core/quote'
import { type Placed, placed } from './clauses'
import { comparisonIn } from './comparison'
import { isDenied, isNegative } from './denial'
import { type Hedges, hedgesIn, strongestHedge, withoutIdle } from './hedge'
import { spanOfHedge, spanOfPieces } from './hedge-span'
import type { Found } from './lexicon'
import { withMonths } from './months'
import { type NumberChance, numberChance } from './number-chance'
import { raisedDenial, turnedPhrase } from './raised-denial'
import { tokensOf } from './tokens'

/** How likely some words make an event sound, and by which words; places count from the start of the words given. */
export type ChanceReading = {
  /** The words that carry the strength; null for a bare "will" or a flat denial. */
  hedge: PlacedWords | null
  /** The chance of the affirmative statement; null where the words only compare. */
  probability: {
    p: Probability
    low: Probability
    high: Probability
    origin: Extract<Origin, 'number' | 'phrase' | 'bare'>
    /** The phrase as its scale names it; null for a number. */
    phrase: string | null
    scale: string | null
    scaleVersion: string | null
  } | null
  /** `denies` where the words say or lean towards "no", so that the question has to be put the other way round. */
  direction: 'affirms' | 'denies'
  /** Whether a "not" or a "nobody" beside the hedge turned the figure round. */
  isDenied: boolean
  /** How the number was reached, in words. */
  rule: string
}

/** How many words a hedge between two marks has at most. */
const longestAside = 3

/** The tiers of the lexicon from which a hedge is an attitude or a booster. */
const attitudes = 4

/** A phrase leans towards "no" where readers hear no more than this in it: "probably not" does, "could" does not. */
const leaning = 0.4

/**
 * Reads a clause or a sentence as a chance: a stated number first, then a comparison (which gives none), then the
 * strongest phrase with what denies it, last the bare assertion or denial, capped.
 *
 * @param question the question these words answer, if any: "How much?" makes a percentage an amount
 * @example readChance('It is unlikely to pass.', surveyScale).probability?.p // 0.2
 */
export function readChance(words: string, scale: Scale = surveyScale, question = ''): ChanceReading {
  const pieces = withMonths(words, tokensOf(words))
  const hedges = hedgesIn(pieces)
  const tokens = withoutIdle(placed(words, pieces, hedges.isHeld), hedges)
  const stated = numberChance(tokens, question)
  if (stated) return numberReading(words, tokens, stated)
  const comparison = comparisonIn(tokens, hedges.isUsed)
  if (comparison) {
    return {
      hedge: spanOfPieces(words, tokens, comparison.first, comparison.next),
      probability: null,
      direction: comparison.isLess ? 'denies' : 'affirms',
      isDenied: false,
      rule: 'A comparison gives a direction and no number.',
    }
  }
  const hedge = strongestHedge(tokens, hedges)
  return hedge ? phraseReading(words, tokens, hedges, hedge, scale) : bareReading(tokens, hedges, scale)
}

function numberReading(words: string, tokens: readonly Placed[], stated: NumberChance): ChanceReading {
  const { p, low, high, first, next, isTurned } = stated
  return {
    hedge: spanOfPieces(words, tokens, first, next),
    probability: { p, low, high, origin: 'number', phrase: null, scale: null, scaleVersion: null },
    direction: isTurned ? 'denies' : 'affirms',
    isDenied: isTurned,
    rule: isTurned
      ? 'The number said is of the opposite; this is what is left.'
      : 'The number is taken as said.',
  }
}

function phraseReading(
  words: string,
  tokens: readonly Placed[],
  hedges: Hedges,
  hedge: Found,
  scale: Scale,
): ChanceReading {
  const isUsed = (at: number) => hedges.isUsed(at) || (at >= hedge.first && at < hedge.next)
  const raised = hedge.tier < attitudes && !isModal(hedge.tier) ? raisedDenial(tokens, hedge.first) : -1
  if (raised >= 0) return raisedReading(words, tokens, { ...hedge, first: raised }, hedge, scale)
  const denied = isDenied(tokens, isUsed, clauseOf(tokens, hedge)) || isPhraseDenied(tokens, hedge, isUsed)
  const figure = denied ? readDenial(tokens, hedge, scale) : readPhrase(hedge.phrase, scale)
  if (figure === null) throw new Error(`The lexicon names “${hedge.phrase}”, which no scale has.`)
  return {
    hedge: spanOfHedge(words, tokens, hedge),
    probability: probabilityOf(figure, 'phrase'),
    direction: leansToNo(hedge.phrase) !== denied ? 'denies' : 'affirms',
    isDenied: denied,
    rule: `Read as “${figure.phrase}” on ${scaleName(figure, scale)}${denied ? ', since the clause denies it' : ''}.`,
  }
}

/** "I don't think it's likely": the "not" is part of the hedge, so that the clause itself denies nothing. */
function raisedReading(
  words: string,
  tokens: readonly Placed[],
  whole: Found,
  hedge: Found,
  scale: Scale,
): ChanceReading {
  const turned = turnedPhrase(tokens, hedge)
  const figure = turned ? readPhrase(turned, scale) : readDenial(tokens, hedge, scale)
  if (figure === null) throw new Error(`The lexicon names “${hedge.phrase}”, which no scale has.`)
  return {
    hedge: spanOfHedge(words, tokens, whole),
    probability: probabilityOf(figure, 'phrase'),
    direction: leansToNo(hedge.phrase) ? 'affirms' : 'denies',
    isDenied: false,
    rule: `Read as “${figure.phrase}” on ${scaleName(figure, scale)}, since the opinion denies it.`,
  }
}

/** "I'm not sure that they will" denies the phrase, "I'm sure that they won't" the event: the rest of it is left. */
function readDenial(
  tokens: readonly Placed[],
  { phrase, tier, first }: Found,
  scale: Scale,
): ScaledFigure | null {
  const clause = tokens[first]?.clause
  const isOfPhrase = tokens.some(
    (token, at) => at < first && token.clause === clause && isNegative(token.word),
  )
  return tier === 1 || isModal(tier) || isOfPhrase ? readDenied(phrase, scale) : readOpposite(phrase, scale)
}

/** "Aren't sure", "isn't really bound to": a "not" that stands right before the phrase. */
function isPhraseDenied(
  tokens: readonly Placed[],
  { tier, first }: Found,
  isUsed: (at: number) => boolean,
): boolean {
  return (
    !isModal(tier) &&
    [first - 1, first - 2].some(
      (at) =>
        /n't$|^not$/.test(tokens[at]?.word ?? '') &&
        !isUsed(at) &&
        tokens[at]?.clause === tokens[first]?.clause,
    )
  )
}

function isModal(tier: number): boolean {
  return tier === 3
}

/** The clause that a hedge belongs to; none for what stands by itself (", I suspect, ", "Certain."): it is of all. */
function clauseOf(tokens: readonly Placed[], { phrase, first, next, tier }: Found): number | undefined {
  const clause = tokens[first]?.clause
  const words = tokens.filter((token) => token.clause === clause && /\p{L}/u.test(token.word))
  if (words.length <= next - first && clause !== 0 && !leansToNo(phrase)) return undefined
  return tier >= attitudes && words.length <= longestAside && clause !== 0 ? undefined : clause
}

function leansToNo(phrase: string): boolean {
  return (readPhrase(phrase, surveyScale)?.high ?? 1) <= leaning
}

function bareReading(tokens: readonly Placed[], hedges: Hedges, scale: Scale): ChanceReading {
  const denied = isDenied(tokens, hedges.isUsed)
  const figure = denied ? readDenied('will happen', scale) : readPhrase('will happen', scale)
  if (figure === null) throw new Error('The survey scale has no figure for a bare assertion.')
  return {
    hedge: null,
    probability: probabilityOf(figure, 'bare'),
    direction: denied ? 'denies' : 'affirms',
    isDenied: denied,
    rule: denied ? 'A flat denial, kept off nought.' : 'A bare assertion, capped below certain.',
  }
}

function probabilityOf(
  figure: ScaledFigure,
  origin: 'phrase' | 'bare',
): NonNullable<ChanceReading['probability']> {
  const { p, low, high, phrase, scale, scaleVersion } = figure
  return { p, low, high, origin, phrase, scale, scaleVersion }
}

function scaleName(figure: ScaledFigure, scale: Scale): string {
  return figure.scale === scale.id ? scale.name : surveyScale.name
}
