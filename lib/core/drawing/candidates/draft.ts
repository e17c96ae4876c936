import { type Cue, cuesIn } from '../cues/lexicon'
import type { Speaker } from '../turns/memory'
import type { Unit } from '../turns/units'
import type { Word } from '../turns/words'
import { afterLeadIns } from './lead-in'

/** Words that may be a candidate, before anything is read from them. */
export type Draft = {
  start: number
  end: number
  text: string
  words: readonly Word[]
  cues: readonly Cue[]
  unit: Unit
  speaker: Speaker
  /** What went before, nearest last. */
  before: readonly Draft[]
  /** It is more than one sentence. */
  isMerged: boolean
}

const leading =
  /^(?:and|but|or|so|because|with|which|plus|well|anyway|now|also|since|although|though|while|whilst|whereas)$/

/** The draft of words `from` to `to` of a unit, without a leading "and" and outer marks. */
export function draftOf(text: string, unit: Unit, from: number, to: number, speaker: Speaker): Draft | null {
  let [first, last] = [from, to]
  const wordAt = (at: number): string => unit.words[at]?.word ?? ''
  while (
    first < last &&
    (isSign(unit.words, first) || (leading.test(wordAt(first)) && canLead(unit.words, first, last)))
  )
    first += 1
  if (/^\d{1,2}$/.test(wordAt(first)) && /^[.)]$/.test(wordAt(first + 1)) && first === from) {
    first += 2
    while (first < last && isSign(unit.words, first)) first += 1
  }
  first = afterLeadIns(unit.words, first, last)
  const isInBrackets = first > from && unit.words.slice(from, first).some(({ word }) => word === '(')
  const closing = isInBrackets ? unit.words.findIndex(({ word }, at) => at > first && word === ')') : -1
  if (closing > first) last = Math.min(last, closing)
  while (last > first && /^[\s,;:—–"“”‘_*-]$/u.test(wordAt(last - 1))) last -= 1
  const words = unit.words.slice(first, last)
  const start = words[0]?.start
  const end = words.at(-1)?.end
  if (start === undefined || end === undefined) return null
  return {
    start,
    end,
    text: text.slice(start, end),
    words,
    cues: cuesIn(words),
    unit,
    speaker,
    before: [],
    isMerged: false,
  }
}

/** Two drafts that stand side by side as one. */
export function joined(text: string, first: Draft, next: Draft): Draft {
  const words = [...first.words, ...next.words]
  const place = { start: first.start, end: next.end, text: text.slice(first.start, next.end) }
  return { ...first, ...place, words, cues: cuesIn(words), isMerged: true }
}

/** No word and no part of one, as "$" and "#" before a number are. */
function isSign(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word ?? ''
  if (word === '#') return words[at + 1]?.start !== words[at]?.end || words[at + 1]?.word === '#'
  return !/[\p{L}\p{N}$€£]/u.test(word)
}

const granting = /^(?:although|though|while|whilst|whereas)$/

function canLead(words: readonly Word[], at: number, last: number): boolean {
  return (
    last - at > 2 &&
    !(words[at]?.word === 'with' && at === 0) &&
    !(words[at]?.word === 'which' && at === 0) &&
    !(/^(?:because|since)$/.test(words[at]?.word ?? '') && at === 0) &&
    !(granting.test(words[at]?.word ?? '') && (last === words.length || words[at + 1]?.word === 'not')) &&
    !(words[at]?.word === 'so' && /^(?:far|many|much|long)$/.test(words[at + 1]?.word ?? ''))
  )
}
