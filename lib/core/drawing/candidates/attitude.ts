import type { Draft } from './draft'

const looksAhead = new Set(['for.bound', 'for.soon', 'for.threshold', 'for.likelihood', 'for.denial'])

/** What is thought, expected or bet, by what follows the verb: something to come, or only something that is so. */
export function attitudesOf(draft: Draft, hasTime: boolean): string[] {
  const { words, cues } = draft
  const cue = cues.find(({ kind }) => kind === 'for.attitude')
  const names: string[] = []
  const noun = cues.find(({ kind }) => kind === 'for.forecastNoun')
  if (noun) {
    const next = words[noun.next]?.word ?? ''
    names.push(/^(?:is|are|that|for|of|remains?|sees|has|:)$/.test(next) ? 'noun.stated' : 'noun.talk')
  }
  if (!cue) return names
  const after = words.slice(cue.next)
  const isAhead =
    hasTime ||
    /^(?:with|on|against)$/.test(after[0]?.word ?? '') ||
    cues.some(({ kind, first }) => first >= cue.next && looksAhead.has(kind)) ||
    after.some(({ word }) => /^(?:will|would|could|may|might|should|shall|going|to|'d)$/.test(word)) ||
    (after.length <= 3 && /^(?:so|not)$/.test(after[0]?.word ?? ''))
  if (cue.first <= 1 && /^(?:expect|look|anticipate|forget)$/.test(words[0]?.word ?? ''))
    names.push('attitude.imperative')
  names.push(isAhead ? 'attitude.future' : 'attitude.present')
  const before = words[cue.first - 1]?.word ?? ''
  if (
    /^(?:the|a|an|this|that|these|those|its|their|his|her|of|any|no|some|such|past|earlier|previous)$/.test(
      before,
    )
  )
    names.push('attitude.noun')
  return names
}
