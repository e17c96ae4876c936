import agentiveList from '../cues/agentive.json'
import expectedList from '../cues/expected.json'
import type { Word } from '../turns/words'
import { self } from './self'
import { verbAfter } from './verbs'

const agentive = new Set(agentiveList)
const expected = new Set(expectedList)

/** Words for people at large. */
export const anyone: ReadonlySet<string> = new Set(
  'you everyone everybody somebody someone one people readers voters they'.split(' '),
)

/** What follows "help" where something eases or lifts something: not "the poor", not "them". */
const isEffect = /^(?:to|[a-z]*(?:en|er|se|ce|rt|st|ve|ft|ze|nd|ep|in|ut))$/

/** "Should" as what someone ought to do, not as what is to be expected. */
export function isDuty(words: readonly Word[], subject: string, has: (name: string) => boolean): boolean {
  const at = words.findIndex(({ word }) => word === 'should' || word === 'ought')
  if (at === 0 || /^(?:think|imagine|say|expect)$/.test(words[at + 1]?.word ?? '')) return false
  if (/^(?:which|it|there|this)$/.test(words[at - 1]?.word ?? '')) return false
  if (self.has(subject) || (anyone.has(subject) && words[1]?.word !== 'of')) return true
  const verbAt = verbAfter(words, words[at]?.word === 'ought' ? at + 1 : at)
  const verb = words[verbAt]?.word ?? ''
  if (verb === 'help' && isEffect.test(words[verbAt + 1]?.word ?? '')) return false
  return !expected.has(verb) || (!has('for.threshold') && !has('time.words') && agentive.has(verb))
}
