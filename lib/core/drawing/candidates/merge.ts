import { hasChanceNumber } from '../cues/chance-numbers'
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
  if (isVerdict(next) && isClaim(before)) return true
  if (/^(?:yes, |and )?(?:again|really|seriously|finally)\W*$/iu.test(next.text)) return isClaim(before)
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

/** A claim that nothing weighs yet, and no view, and nothing short that only answers. */
function isClaim({ text, words, isQuestion }: Piece): boolean {
  return (
    !isQuestion &&
    countOf({ words }) > 2 &&
    !/^(?:i|we|it|that|nobody knows|who knows)\b/iu.test(text) &&
    !/\b(?:chances?|odds|probability|likelihood)\b/iu.test(text) &&
    !hasChanceNumber(words)
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

/** "Call it two to one.", "One in twenty.", "I’m fairly sure of that.": how likely the words before are, and nothing else. */
function isVerdict(piece: Piece): boolean {
  return countOf(piece) <= longestVerdict && verdicts.some((form) => form.test(piece.text))
}

const longestVerdict = 9
const number = String.raw`(?:\d[\d.]*(?: ?%| percent| per cent)|0?\.\d+|(?:one|two|three|four|nine|five|\d+)(?: chances?)? (?:in|out of) (?:a |an )?[\p{L}\d]+|[\p{L}\d]+ to one|(?:sixty|seventy|eighty|ninety|thirty|forty|fifty|twenty|ten|five)(?:[- ]\p{L}+)? (?:percent|per cent)|evens|even (?:money|odds|chances?)|(?:a )?(?:coin[- ]?(?:toss|flip)|toss[- ]?up)|fifty-fifty|50-50|better than even)`
const verdicts = [
  /^(?:i|we)(?: would|['’]d) (?:put|bet|stake) (?:my|our|the) (?:house|farm|shirt|money) on (?:it|that)\W*$/iu,
  /^(?:i am|i['’]m|that much is|of that i am|of that i['’]m) (?:\p{L}+ ){0,2}(?:sure|certain|confident)(?: of (?:it|that))?\W*$/iu,
  new RegExp(`^(?:(?:i|we)(?: would|['’]d)? )?(?:make|call) (?:it|that) ${number}`, 'iu'),
  new RegExp(
    `^(?:(?:i['’]m|i am) at |(?:(?:i['’]d|i would) )?say |(?:chance|odds|probability): )?(?:about |roughly |maybe |perhaps |only |at )?${number}(?:,? (?:chance|if that|tops|or so|at best|at most|give or take|on|against|or better|or less|say \\d+|by .{3,24}))?[.!)]*$`,
    'iu',
  ),
]

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
