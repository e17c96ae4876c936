import { hasFuture } from '../cues/future'
import type { Word } from '../turns/words'
import { isBaseVerb, isModal, pastAdverbs } from './clause-verb'
import { namesTime } from './deadline-of'

const attitude = new Set(
  'expect expects expected predict predicts predicted forecasts reckon reckons gives sees puts believes foresee foresees anticipate anticipates'.split(
    ' ',
  ),
)
const poised = new Set(
  'likely unlikely expected projected forecast predicted set going bound certain sure due poised about probably almost in'.split(
    ' ',
  ),
)
const looking = new Set(
  'expected projected forecast predicted likely unlikely set due bound certain sure spending'.split(' '),
)

/**
 * Whether a second verb of the subject before begins at a coordinator, to be quoted apart: one with a modal of its own
 * ("… and should be back in yellow"), one that predicts ("… and gives it a month"), or a plain one where both have
 * their own time ("to bottom out by 2020 and begin to edge up in 2021").
 *
 * @param from where the first verb is looked for
 */
export function isSecondVerb(words: readonly Word[], from: number, at: number): boolean {
  const joiner = words[at]?.word ?? ''
  if (!/^(?:and|but|or|then)$/.test(joiner)) return false
  const verb = pastAdverbs(words, at + 1)
  const [word, next] = [words[verb]?.word ?? '', words[verb + 1]?.word ?? '']
  const earlier = words.slice(from, at)
  if (joiner !== 'or' && isModal(word) && !words[verb]?.isCapital) return next !== 'i'
  if (/^(?:is|are)$/.test(word) && poised.has(next)) return true
  if (attitude.has(word)) return predicts(earlier)
  const goesOn = isBaseVerb(word) || (word === 'to' && isBaseVerb(next))
  if (!goesOn || !looksAhead(earlier) || !namesTimeIn(earlier)) return false
  return namesTimeIn(words.slice(verb)) || isLong(words, word === 'to' ? verb + 1 : verb)
}

/** "Take three years", "last a decade": how long is a forecast of its own. */
function isLong(words: readonly Word[], at: number): boolean {
  return (
    /^(?:take|last)$/.test(words[at]?.word ?? '') &&
    words.slice(at + 1, at + 6).some(({ word }) => /^(?:day|week|month|quarter|year|decade)s?$/.test(word))
  )
}

/** Holds a verb of prediction that is no infinitive. */
function predicts(words: readonly Word[]): boolean {
  const at = words.findIndex(({ word }) => attitude.has(word))
  return at >= 0 && words[at - 1]?.word !== 'to'
}

function looksAhead(words: readonly Word[]): boolean {
  return hasFuture(words) || words.some(({ word }, at) => word === 'to' && looksTo(words, at))
}

/** "Expected to", "expects it to": words that look ahead to the verb after "to". */
function looksTo(words: readonly Word[], to: number): boolean {
  return (
    looking.has(words[to - 1]?.word ?? '') ||
    words.slice(Math.max(0, to - longestObject), to).some(({ word }) => attitude.has(word))
  )
}

/** "We expect capital spending to peak": how many words stand between. */
const longestObject = 6

function namesTimeIn(words: readonly Word[]): boolean {
  return namesTime(
    words
      .slice(0, farthest)
      .map(({ word }) => word)
      .join(' '),
  )
}

/** How many words of a part are looked at. */
const farthest = 40
