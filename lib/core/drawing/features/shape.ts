import type { Draft } from '../candidates/draft'
import { hasChanceNumber } from '../cues/chance-numbers'
import type { Sentence } from '../turns/read-turns'
import type { Word } from '../turns/words'
import { conditionIn } from './condition'
import type { Add } from './features'

/** How long a draft is, whether it asks, and what numbers it holds. */
export function addShape({ words, text, unit, isMerged }: Draft, add: Add): void {
  const count = words.filter(({ word }) => /[\p{L}\p{N}]/u.test(word)).length
  if (count <= 3) add('shape.veryShort')
  else if (count <= 6) add('shape.short')
  else if (count >= 28) add('shape.long')
  if (
    isMerged
      ? text.slice(-2).includes('?')
      : unit.sentence.isQuestion && !isTag.test(text) && unit.end >= unit.sentence.end - 2
  )
    add('shape.question')
  if (unit.sentence.turn.label === null && isHeading(text, unit.sentence)) add('shape.heading')
  const condition = conditionIn(text, words)
  if (condition)
    add(condition.start <= (words[0]?.start ?? 0) + 4 ? 'shape.conditionFirst' : 'shape.condition')
  if (
    /(?:\d|\b(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?) ?(?:%|percent|per cent)/iu.test(
      text,
    )
  )
    add('shape.percent')
  if (hasChanceNumber(words)) add('shape.odds')
  if (/[$€£]\d|\d/.test(text)) add('shape.number')
  const last = words.findLast(({ word }) => /[\p{L}\p{N}]/u.test(word))
  if (last && unfinished.has(last.word)) add('shape.unfinished', last)
  if (isInverted(words) && (!condition || text.endsWith('?'))) add('shape.inverted')
  if (isBet({ text })) add('shape.bet')
}

/** Words that no clause ends with: what was said is broken off. */
const unfinished = new Set(
  'to of the a an and or but like because if with for from at as our their your my'.split(' '),
)

/** "Gorse Bay loses its flag: 40%", "A by-election – 0.9": a claim and its chance in a list of bets. */
const bet =
  /[\p{L}\p{N})”"](?:: ?| [–—-] )(?:about |around |say )?(?:evens|0?\.\d{1,2}\b|\d{1,3} ?(?:%|per ?cent|$)|\d{1,2}[–/-]\d{1,2}\b|one (?:in|chance in) \w+|\w+ to one\b|(?:a )?coin[- ]?(?:toss|flip))/iu

/** Whether a claim has its chance beside it. */
export function isBet({ text }: { text: string }): boolean {
  return bet.test(text)
}

/** "It will sell, right?": said, and only then asked. */
const isTag = /, (?:right|no|yes|eh|okay|correct|isn['’]t it|won['’]t (?:it|they|he|she|we))\?$/iu

/** "Is there going to be", "will it", "are they": a question, whatever mark it ends with. */
function isInverted(words: readonly Word[]): boolean {
  return (
    /^(?:is|are|will|would|could|can|does|do|did|has|have|should)$/.test(words[0]?.word ?? '') &&
    /^(?:it|they|he|she|we|you|i|there|this|that|the)$/.test(words[1]?.word ?? '')
  )
}

/** The longest heading, in words. */
const longestHeading = 12

/** A paragraph of a few words with no full stop. */
function isHeading(draft: string, { words, start, end, paragraph }: Sentence): boolean {
  return (
    paragraph.start === start &&
    paragraph.end - end <= 2 &&
    words.length <= longestHeading &&
    (/^\d{4}$/.test(draft) || !/[.!?…%\d:;,”"’)]$/u.test(draft))
  )
}
