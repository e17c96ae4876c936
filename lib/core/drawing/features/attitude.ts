import type { Draft } from '../candidates/draft'
import type { Cue } from '../cues/lexicon'
import type { Word } from '../turns/words'

const looksAhead = new Set(['for.bound', 'for.soon', 'for.threshold', 'for.likelihood', 'for.denial'])

/** What is thought, expected or bet, by what follows the verb: something to come, or only something that is so. */
export function attitudesOf(draft: Draft, hasTime: boolean): string[] {
  const { words, cues } = draft
  const cue = cues.find((each) => each.kind === 'for.attitude' && !isNoun(words, each))
  const names: string[] = []
  const noun = cues.find((each) => each.kind === 'for.forecastNoun' || isNoun(words, each))
  if (noun) {
    const next = words[noun.next]?.word ?? ''
    names.push(/^(?:is|are|that|for|of|remains?|sees|has|:)$/.test(next) ? 'noun.stated' : 'noun.talk')
  }
  if (noun && /^(?:predictions|forecasts|projections|guesses|bets)$/.test(words[noun.first]?.word ?? ''))
    names.push('noun.plural')
  if (!cue || isStake(words.slice(cue.next))) return names
  const after = words.slice(words[cue.next]?.word === 'is' ? cue.next + 1 : cue.next)
  const isAhead =
    hasTime ||
    foreseeing.has(words[cue.first]?.word ?? '') ||
    /^(?:with|on|against|it|them|him|her|\d.*)$/.test(after[0]?.word ?? '') ||
    /^(?:it|them|him|her)$/.test(words[cue.next - 1]?.word ?? '') ||
    cues.some(({ kind, first }) => first >= cue.next && looksAhead.has(kind)) ||
    after.some(({ word }) => /^(?:will|would|could|may|might|should|shall|going|to|'d)$/.test(word)) ||
    (after.length <= 3 && /^(?:so|not)$/.test(after[0]?.word ?? ''))
  if (cue.first <= 1 && /^(?:expect|look|anticipate|forget)$/.test(words[0]?.word ?? ''))
    names.push('attitude.imperative')
  if (foreseeing.has(words[cue.first]?.word ?? '')) names.push('attitude.foreseeing')
  names.push(isAhead ? 'attitude.future' : 'attitude.present')
  return names
}

/** "Its earnings forecast", "the bets": what may be a verb elsewhere is a thing here. */
function isNoun(words: readonly Word[], { kind, first, next }: Cue): boolean {
  if (kind !== 'for.attitude' || next - first > 1 || !either.has(words[first]?.word ?? '')) return false
  const before = words.slice(Math.max(0, first - 3), first).map(({ word }) => word)
  return (
    before.some((word) => owning.has(word)) && !/^(?:i|we|they|he|she|who|to|and)$/.test(before.at(-1) ?? '')
  )
}

/** What is only said of what is to come. */
const foreseeing = new Set(
  'expect expects expecting anticipate anticipates predict predicts predicting forecast forecasts forecasting foresee foresees envisage envisages'.split(
    ' ',
  ),
)

const either = new Set([
  'forecast',
  'forecasts',
  'bet',
  'bets',
  'guess',
  'guesses',
  'wager',
  'predictions',
  'call',
])
const owning = new Set(
  "the a an its their his her our my your this that these those 's of any no some such all most two three four five six seven eight nine ten twelve".split(
    ' ',
  ),
)

/** "I’d bet my bicycle", "I’ll bet you a dinner": what is staked, not on what. */
function isStake(after: readonly Word[]): boolean {
  return (
    /^(?:my|you|the)$/.test(after[0]?.word ?? '') &&
    after.filter(({ word }) => /\p{L}/u.test(word)).length <= 4 &&
    !after.some(({ word }) => /^(?:on|that|will|is|are|it)$/.test(word))
  )
}
