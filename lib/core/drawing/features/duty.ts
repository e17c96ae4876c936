import agentiveList from '../cues/agentive.json'
import expectedList from '../cues/expected.json'
import { isHolder } from '../turns/may-hold'
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
  if (steered.has(verb) && isActor(words, at) && !has('for.threshold') && !has('time.words')) return true
  return !expected.has(verb) || (!has('for.threshold') && !has('time.words') && agentive.has(verb))
}

/** What may be expected of a thing, and be asked of those who decide it. */
export const steered: ReadonlySet<string> = new Set(
  'pass stay pay cut raise lower keep put take start begin open close help support allow bring reduce lift push pull limit prevent hold turn leave add run continue deliver ensure require enter follow lead make get go'.split(
    ' ',
  ),
)

/** "The league should", "foreign powers, meanwhile, should": those who decide something, or a person. */
function isActor(words: readonly Word[], modal: number): boolean {
  const head = words.slice(0, modal).findLast(({ word }) => /^\p{L}/u.test(word) && !aside.has(word))
  return (
    head !== undefined &&
    (/^(?:he|she|they)$/.test(head.word) || actors.has(head.word) || (!head.isCapital && isHolder(head.word)))
  )
}

const aside = new Set('meanwhile however then now therefore also of course though'.split(' '))
const actors = new Set(
  'powers parliament congress senate legislature president premier city town state states country countries nation nations canton mayor governor world west'.split(
    ' ',
  ),
)
