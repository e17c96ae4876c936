import { namesTime } from '../candidates/deadline-of'
import type { Draft } from '../candidates/draft'
import { hasChanceNumber } from '../cues/chance-numbers'
import { hasFuture } from '../cues/future'
import { cuesIn } from '../cues/lexicon'

/** A question that words answer: `isFuture` where it asks what will be. */
export type Asked = { question: Draft; isFuture: boolean; distance: number }

/** How many sentences an answer may have before the words in question. */
const farthest = 3

/** The question before these words, asked by another or by the speaker; null if the last sentences hold none. */
export function askedBefore(draft: Draft): Asked | null {
  let distance = 0
  let seen = draft.unit.sentence.index
  for (const earlier of draft.before.toReversed()) {
    if (earlier.unit.sentence.index === seen) continue
    seen = earlier.unit.sentence.index
    if (earlier.unit.sentence.isQuestion)
      return { question: earlier, isFuture: asksFuture(earlier), distance }
    distance += 1
    if (distance >= farthest || !isSameAnswer(draft, earlier)) return null
  }
  return null
}

/** The longest answer of somebody else that leaves a question open to the next. */
const briefest = 4

/** By the same voice, or an answer so brief that the next one answers the same question: "No." "Highly unlikely." */
function isSameAnswer(draft: Draft, earlier: Draft): boolean {
  if (earlier.unit.sentence.turn.index === draft.unit.sentence.turn.index) return true
  return earlier.words.filter(({ word }) => /[\p{L}\p{N}]/u.test(word)).length <= briefest
}

const past = new Set('was were did had has have been'.split(' '))

const verb = /^(?:is|are|was|were|do|does|did|has|have|had|can|am|'s|be|what|why|how|who|where|which)$/

function asksFuture(question: Draft): boolean {
  const { words, text } = question
  if (
    /^(?:should|would|did|have|has|was|were)$/.test(words[0]?.word ?? '') ||
    /^(?:and )?what (?:would|should|did|was|went)\b/iu.test(text)
  )
    return false
  if (hasFuture(words) || namesTime(text)) return true
  if (
    cuesIn(words).some(({ kind }) => kind === 'for.likelihood' || kind === 'for.bound' || kind === 'for.soon')
  )
    return true
  const first = words[0]?.word ?? ''
  if (words.length <= 7 && !words.some(({ word }) => verb.test(word))) return true
  if (words.some(({ word }) => past.has(word))) return false
  return (
    /^(?:when|how soon|where|does|do|is|are|who|any|what)$/.test(first) ||
    words.some(({ word }) => /^(?:when|does|will|up|down|next|survive|happen|end)$/.test(word))
  )
}

const asking = new Set(
  'will is are was were am do does did can could would should shall may might must has have had what when why how who whom whose which where any'.split(
    ' ',
  ),
)

/**
 * Whether words only ask. What has the form of a statement says something though it ends in a question mark ("That’s
 * gone by, what, 2027?"), and so does a number that is said as a chance.
 */
export function isAsked({ unit, words, text }: Draft): boolean {
  if (!unit.sentence.isQuestion || hasChanceNumber(words)) return false
  const from = words.findIndex(
    ({ word }) => /\p{L}/u.test(word) && !/^(?:and|but|or|so|well|yeah|no|yes|oh|um|uh|,)$/.test(word),
  )
  const first = words[from]?.word ?? ''
  const isTag =
    /, (?:right|no|yes|eh|isn['’]t it|won['’]t (?:it|they|he|she|we)|okay|correct|don['’]t you think)\?$/iu.test(
      text,
    )
  const isStatement = hasFuture(words) || namesTime(text)
  return !(
    isStatement &&
    words.length > 5 &&
    !asking.has(first) &&
    (isTag || /['’]s\b|\b(?:is|are|will|gonna|going to)\b/iu.test(text))
  )
}
