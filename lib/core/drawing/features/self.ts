import type { Word } from '../turns/words'
import { outcomes } from './act'
import { isFutureAt } from './tense'
import { verbAfter } from './verbs'

/** The words for the speaker. */
export const self: ReadonlySet<string> = new Set(['i', 'we'])

/** The verb that "I" or "we" will do, null if nothing is said to be done. */
export function actOfSelf(words: readonly Word[]): string | null {
  const at = words.findIndex(
    ({ word }, index) =>
      (self.has(word) || /^(?:myself|ourselves)$/.test(word)) && isFutureAt(words, index + 1),
  )
  if (at < 0) return null
  const to = words.slice(at, at + 5).findIndex(({ word }) => word === 'to')
  const modal = /^(?:am|are)$/.test(words[at + 1]?.word ?? '') ? at + to : at + 1
  const verb = verbAfter(words, modal)
  const next = words[verb + 1]?.word ?? ''
  return words[verb]?.word === 'be' && /^[a-z]{3,}ing$/.test(next) ? next : (words[verb]?.word ?? null)
}

export function isSelfDoing(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      self.has(word) &&
      /^(?:am|are)$/.test(words[at + 1]?.word ?? '') &&
      /ing$/.test(words[at + 2]?.word ?? '') &&
      !/^(?:going|being|expecting|hoping|betting|guessing|predicting|assuming|thinking|seeing|looking|guiding|forecasting|projecting|anticipating|calling|modelling|modeling|pencilling|heading|getting|losing|winning|facing|running)$/.test(
        words[at + 2]?.word ?? '',
      ),
  )
}

/** "I’d say", "we would put it at", "I’d be surprised". */
export function opinionOfSelf(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      thoughtAt(words, at) ||
      (/^(?:would|'d)$/.test(word) &&
        /^(?:say|put|give|bet|guess|expect|think|argue|wager|be|not|take|rather|reckon|make)$/.test(
          words[at + 1]?.word ?? '',
        ) &&
        (words[at + 1]?.word !== 'be' ||
          /^(?:surprised|astonished|amazed|very|shocked|stunned|inclined|happy)$/.test(
            words[at + 2]?.word ?? '',
          )) &&
        /^(?:i|we|he|she|they|not)$/.test(words[at - 1]?.word ?? '')),
  )
}

/** "I’d have thought", "I would have said": an opinion, not what might have been. */
export function thoughtAt(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.word === 'i' &&
    /^(?:would|'d)$/.test(words[at]?.word ?? '') &&
    words[at + 1]?.word === 'have' &&
    /^(?:thought|said|guessed|imagined|expected|bet)$/.test(words[at + 2]?.word ?? '')
  )
}

/** "You may multiply", "we could say", "one can": what someone is free or able to do. */
export function isAbility(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      /^(?:can|could|may|might)$/.test(word) &&
      !words.some((each) => each.word === 'will') &&
      /^(?:i|we|you|one)$/.test(words[at - 1]?.word ?? '') &&
      !/^(?:see|be|get|have|end|lose|win|find|face|expect|imagine|rule|exclude|picture)$/.test(
        words[verbAfter(words, at)]?.word ?? '',
      ),
  )
}

function comesAbout(verb: string): boolean {
  return verb === 'be' || outcomes.has(verb)
}

/** "He says he will retire", "the company said it would build": what somebody says of their own doing. */
export function isOwnPlan(words: readonly Word[]): boolean {
  return words.some(
    ({ word }, at) =>
      /^(?:says?|said|told|announced|promised|insists?)$/.test(word) &&
      words
        .slice(at + 1, at + 4)
        .some(
          (each, index) =>
            /^(?:it|he|she|they)$/.test(each.word) &&
            /^(?:will|would|is|'d|are|plans?)$/.test(words[at + 2 + index]?.word ?? '') &&
            !comesAbout(words[verbAfter(words, at + 2 + index)]?.word ?? ''),
        ),
  )
}
