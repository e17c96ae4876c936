import { hasFuture } from '../cues/future'
import type { Word } from '../turns/words'
import { namesTime } from './deadline-of'

/** What is looked at to see whether two sentences are one quote. */
type Piece = { text: string; words: readonly Word[]; isQuestion: boolean; turn: number }

const asks = new Set(
  'will is are do does did can could would should shall may might was were has have had when what how who why where which whose and but so or if am what’s'.split(
    ' ',
  ),
)
const short = 6

/**
 * Whether a sentence belongs to the one before in a quote: a topic held up as a question and its answer ("Drones over
 * my street? Forget it."), or a short answer and what is added to it ("Down. Like, ninety percent.").
 */
export function belongs(before: Piece, next: Piece, isFirstMerged: boolean): boolean {
  if (before.turn !== next.turn || (next.isQuestion !== false && !isNumber(next))) return false
  if (before.isQuestion && isChance(next)) return true
  if (isVerdict(next) && !before.isQuestion && !/^(?:i|we|it|that)\b/iu.test(before.text)) return true
  if (isTopic(before)) return isCurt(next)
  if (isAside(before)) return /^(?:it|that|this|they|there|he|she)\b/iu.test(next.text)
  if (/^otherwise (?:no|not|yes|never)\b/iu.test(next.text)) return true
  if (hasSubject(before) && !hasFuture(before.words) && !isFirstMerged) return false
  if (countOf(before) > (isFirstMerged ? 14 : 8)) return false
  if (isFirstMerged || countOf(before) <= 3) return isAddition(next)
  return (
    countOf(next) <= 3 &&
    isAddition(next) &&
    !/^(?:no|yes|never|not|hardly|perhaps|maybe)\b/iu.test(next.text)
  )
}

function isTopic({ words, isQuestion, text }: Piece): boolean {
  const first = words.find(({ word }) => /\p{L}/u.test(word) && !/^(?:and|but|or|so)$/.test(word))?.word ?? ''
  return (
    isQuestion &&
    countOf({ words }) <= 9 &&
    !asks.has(first) &&
    !/\bsomebody\b/.test(text) &&
    !hasFuture(words)
  )
}

/** "That’s another matter.": what comes next says what is meant. */
function isAside({ text }: Piece): boolean {
  return (
    text.length < 90 &&
    /\b(?:another|a different|a separate) (?:thing|matter|story|question|animal|beast)\W*$/iu.test(text)
  )
}

/** A few words that only affirm, deny or weigh. */
function isCurt(piece: Piece): boolean {
  return (
    countOf(piece) <= 5 &&
    !hasSubject(piece) &&
    (countOf(piece) <= 2 ||
      isNumber(piece) ||
      /^(?:no|not|never|yes|forget|fat|hardly|maybe|perhaps|probably|unlikely|likely|don['’]t|toss|flip|evens|even money|fifty|slim|doubtful|certain|call it)\b/iu.test(
        piece.text,
      ))
  )
}

/** A time, a number or an adverb without a subject and a verb of its own. */
function isAddition(piece: Piece): boolean {
  const { text, words } = piece
  if (countOf(piece) > short || hasFuture(words) || hasSubject(piece)) return false
  return (
    namesTime(text) ||
    isNumber(piece) ||
    /\b(?:always|usually|twice|once|easily|nearly|almost|not by)\b/iu.test(text) ||
    /^(?:not|never) (?:this|that|in|by|before|ever|yet|any)/iu.test(text)
  )
}

/** "Call it two to one.", "I make it sixty per cent.": how likely the words before are, and nothing else. */
function isVerdict(piece: Piece): boolean {
  const { text } = piece
  if (countOf(piece) > 9) return false
  if (
    /^(?:i|we)(?: would|['’]d) (?:put|bet|stake) (?:my|our|the) (?:house|farm|shirt|money) on (?:it|that)\W*$/iu.test(
      text,
    )
  )
    return true
  return (
    /^(?:(?:i|we)(?: would|['’]d)? )?(?:make|call) it\b/iu.test(text) &&
    (isNumber(piece) || /\b(?:to one|evens|even money|coin[- ]?(?:toss|flip)|toss[- ]?up)\b/iu.test(text))
  )
}

/** Nothing but how likely it is: "69% chance", "One in ten." */
function isChance(piece: Piece): boolean {
  return (
    countOf(piece) <= 7 &&
    !hasSubject(piece) &&
    /%|\b(?:percent|per cent|chance|in (?:ten|twenty|a hundred|\d+)|to one)\b/iu.test(piece.text)
  )
}

function isNumber({ text }: { text: string }): boolean {
  return /\d|\b(?:percent|per cent|fifty|sixty|seventy|eighty|ninety|half)\b/iu.test(text)
}

function hasSubject({ words }: { words: readonly Word[] }): boolean {
  return words.some(
    ({ word }, at) =>
      /^(?:i|you|he|she|it|we|they|there|that)$/.test(word) &&
      words[at + 1]?.word !== 'mean' &&
      words[at + 1]?.word !== 'think' &&
      words[at + 1]?.word !== 'guess',
  )
}

function countOf({ words }: { words: readonly Word[] }): number {
  return words.filter(({ word }) => /[\p{L}\p{N}]/u.test(word)).length
}
