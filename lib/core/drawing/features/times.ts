import type { Draft } from '../candidates/draft'
import { hasFuture } from '../cues/future'
import speech from '../turns/speech.json'
import type { Word } from '../turns/words'
import type { Add, Around } from './features'
import { aheadAt } from './verbs'

/** Where "than" stands, behind which the past is only what something is compared with; past the end if nowhere. */
export function thanIn(words: readonly Word[]): number {
  const at = words.findIndex(({ word }) => word === 'than')
  return at < 0 ? words.length : at
}

/** Which times a draft names: to come, gone by, or a limit that had passed. */
export function addTime(
  { words, cues, start, end, unit }: Draft,
  { publishedOn, deadlines }: Around,
  add: Add,
): void {
  const than = words[thanIn(words)]?.start ?? end
  for (const { isPast, latest, force, needsPublication, grain, start: from } of deadlines) {
    if (isPast && from > than) continue
    if (isPast) add(force === 'limit' && hasFuture(words) ? 'time.gone' : 'time.past')
    else if (latest !== null || needsPublication || grain !== 'vague') {
      add('time.words')
      add(`time.${force}`)
    } else add('time.vague')
  }
  const year = publishedOn === null ? null : Number(publishedOn.slice(0, 4))
  const ahead = aheadAt(words, cues)
  if (year !== null && unit.quotation && isOfOldYear(unit.sentence.words, start, end, year))
    add('time.pastYear')
  for (const [at, { word }] of words.entries()) {
    if (!/^(?:1[89]|20|21)\d\d$/.test(word) || year === null) continue
    if (Number(word) > year) add('time.futureYear')
    else if (Number(word) < year && (ahead < 0 || at < ahead)) add('time.pastYear')
  }
}

/** "… ,” a director told her in 1989": words of a sentence outside of a draft that name a year gone by. */
function isOfOldYear(words: readonly Word[], start: number, end: number, year: number): boolean {
  return words.some(
    (each, at) =>
      (each.start >= end || each.end <= start) &&
      /^(?:19|20)\d\d$/.test(each.word) &&
      Number(each.word) < year &&
      words.slice(Math.max(0, at - 5), at).some(({ word }) => saying.has(word)),
  )
}

const saying = new Set(speech.say)
