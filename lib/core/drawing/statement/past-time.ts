import { isDated } from '../cues/calendar'
import type { Word } from '../turns/words'

/** A unit that a time is counted in, or a part of the year. */
export const timeUnits =
  /^(?:year|month|week|quarter|season|decade|spring|summer|autumn|fall|winter|time|half|century|term|day)s?$/

/** "March", "Friday", "2027", "the 2040s". */
function isTime(word: string): boolean {
  return isDated(word) || timeUnits.test(word) || /^\d{4}s?$/.test(word)
}

/** What a time goes on with. */
const goesOn = /^(?:of|and|or|to|in|on|at|from|s|that|which|when|i|for)$/

/** The longest time at the head of a clause: "by the end of the second half of next year". */
const longestTime = 9

/** Past the "s" of "2040s". */
function afterDecade(words: readonly Word[], at: number): number {
  return words[at]?.word === 's' ? at + 1 : at
}

/** Past a time at the head that no comma ends: "by the 2040s *the basin*", "in 2027 *prices*". */
export function pastTime(words: readonly Word[], from: number, verb: number): number {
  if (!/^(?:by|in|within|before|after|until|from|on|over|during|next|this)$/.test(words[from]?.word ?? ''))
    return from
  if (
    /^(?:that|then)$/.test(words[from + 1]?.word ?? '') &&
    /^(?:it|he|she|they|we|you|there)$/.test(words[from + 2]?.word ?? '')
  )
    return from + 2
  const ahead = words.slice(from + 1, Math.min(from + longestTime, verb - 1))
  const end = ahead.findIndex(({ word }, at) => {
    const next = words[afterDecade(words, from + at + 2)]?.word ?? ''
    return isTime(word) && /^\p{L}/u.test(next) && !goesOn.test(next) && !isTime(next)
  })
  return end < 0 ? from : afterDecade(words, from + end + 2)
}
