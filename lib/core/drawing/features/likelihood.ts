import type { Draft } from '../candidates/draft'
import type { Word } from '../turns/words'
import { modalAt } from './verbs'

const adverb =
  /^(?:likely|probably|possibly|perhaps|maybe|presumably|certainly|undoubtedly|doubtless|inevitably|conceivably|plausibly|almost|surely)$/
const noun =
  /^(?:chances?|odds|probability|probabilities|likelihood|possibility|possibilities|risks?|prospects?)$/
const copula = /^(?:is|are|'s|was|were|has|have|had|does|do|am|been)$/

const named =
  /^(?:the|this|that|those|these|same|its|their|each|every|estimated|implied|different|such|of|for|about)$/
const low = /^(?:remote|slim|small|slight|tiny|negligible|low|distant|faint|real|strong|high)$/
const weighed =
  /^(?:is|are|remains?|looks?|stands?|have|has|slim|small|low|lower|high|higher|good|better|remote|big|even|great|greater|growing|rising|shorter|longer|real|best|only|little|no)$/

/**
 * How likelihood is spoken of: `likelihood.present` weighs what is so already ("is probably aimed at"), `likelihood.talk`
 * names a chance without saying how high it is ("the estimated probability of").
 */
export function likelihoodsOf({ words, cues }: Draft, hasNumber: boolean, hasTime: boolean): string[] {
  if (hasNumber || modalAt(words) >= 0) return []
  const names: string[] = []
  const spoken = words.findIndex(({ word }) => noun.test(word))
  if (
    spoken > 0 &&
    named.test(words[spoken - 1]?.word ?? '') &&
    !words.slice(spoken + 1).some(({ word }) => weighed.test(word)) &&
    !words.slice(0, spoken).some(({ word }) => low.test(word))
  )
    names.push('likelihood.talk')
  if (!cues.some(({ kind }) => kind === 'for.likelihood') || words.length <= 5) return names
  const at = words.findIndex(({ word }) => adverb.test(word))
  if (
    at < 0 ||
    isCompared(words, at) ||
    isPredicate(words, at) ||
    cues.some(({ kind }) => kind === 'for.bound')
  )
    return names
  const [before = '', next = ''] = [words[at - 1]?.word, words[at + 1]?.word]
  const isAhead = /^(?:to|that|in|by)$/.test(next) || hasTime
  const isVerbNear =
    (at > 0 &&
      /^(?:likely|probably|possibly|presumably)$/.test(words[at]?.word ?? '') &&
      /^[a-z]{3,}$/.test(next) &&
      next !== 'not') ||
    copula.test(before) ||
    copula.test(next) ||
    /(?:[a-z]{2}s|ed)$/.test(next) ||
    words.some(({ word }) => copula.test(word))
  return isVerbNear && !isAhead ? [...names, 'likelihood.present'] : names
}

/** "Is less likely than it was", "likelier now than in May", "the most likely outcome": the chance of something to come. */
function isCompared(words: readonly Word[], at: number): boolean {
  if (outcome.test(words[at + 1]?.word ?? '')) return true
  return (
    /^(?:more|less)$/.test(words[at - 1]?.word ?? '') && words.slice(at).some(({ word }) => word === 'than')
  )
}

const outcome = /^(?:outcome|result|scenario|path|course|ending|option|place|date|winner|candidate)s?$/

/** "Three is quite likely": the chance of a thing, not of what is so. */
function isPredicate(words: readonly Word[], at: number): boolean {
  return words[at]?.word === 'likely' && /^[.,;!?]?$/.test(words[at + 1]?.word ?? '')
}
