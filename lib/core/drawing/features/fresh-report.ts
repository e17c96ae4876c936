import type { Draft } from '../candidates/draft'
import { isPartOfYear } from '../cues/calendar'
import type { Word } from '../turns/words'

/** Who says things that may be long over: the speaker, the one spoken to, or someone not named. */
const nobodyNamed = /^(?:i|we|you|they|he|she|it|this|that|everyone|everybody|nobody|people)$/
const long = /^(?:ago|last|once|then|formerly|used|time|previously|earlier|before|when|after|had|ever)$/

/**
 * "Analysts at the bank said that the yen would weaken": a report of what was said just now, with nothing that says it
 * was long ago. Only in the writer's own words: in talk "they said it would" is mostly an old tale.
 */
export function isFreshReport({ words, unit }: Draft): boolean {
  if (unit.sentence.turn.label !== null || unit.quotation) return false
  const would = words.findIndex(({ word }) => /^(?:would|could|might)$/.test(word))
  const said = words.findIndex(({ word }, at) => at < would && saying.test(word))
  const subject = words.find(({ word }) => /\p{L}/u.test(word))?.word ?? ''
  if (said < 1 || nobodyNamed.test(subject)) return false
  return !words.some(
    ({ word }, at) => long.test(word) || /^(?:1[89]|20)\d\d$/.test(word) || isMonthAt(words, at),
  )
}

const saying =
  /^(?:said|says|warned|predicted|thought|believed|estimated|forecast|projected|argued|reckoned|expected|told)$/

/** "In March": said in a month that is over. */
function isMonthAt(words: readonly Word[], at: number): boolean {
  return words[at]?.word === 'in' && isPartOfYear(words[at + 1]?.word ?? '')
}
