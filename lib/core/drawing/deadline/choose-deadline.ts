import type { Span } from '@/lib/core/drawing/span'
import type { Deadline } from './deadline'
import { isOfTime } from './heading'
import { leansBack } from './leans-back'
import { isSubordinate } from './subordinate'

/** Where a candidate stands. Places are in the text that the deadlines were found in. */
export type Where = {
  quote: Span
  /** The sentence that holds the quote. */
  sentence: Span
  /** What the sentence may take up, of that which was said before it; null if nothing was. */
  before: Span | null
  /** The question that the quote answers, or the claim that it takes up, in the turn before; null if none. */
  question: Span | null
  /** The words that head the list which the quote is an item of; null if it is none. */
  head: Span | null
  /** The heading that the quote stands under; null if none. */
  heading: Span | null
  /** The day that the text gives to all its forecasts, where it stands before this one. */
  scope: Deadline | null
  /** The if-clause: a time in it is when the condition holds. */
  condition: Span | null
}

/**
 * The deadline that a candidate falls due by, of those found in its text: one in its own words; else one in its
 * sentence; else, where the words lean on what was said before ("Maybe even twice", "I doubt it"), the last one of the
 * question that they answer or of the words before. A time that is over is never one.
 *
 * @returns null where the words stand without a time
 */
export function chooseDeadline(deadlines: readonly Deadline[], where: Where): Deadline | null {
  const live = deadlines.filter((deadline) => !deadline.isPast && !isHanging(deadline, where.condition))
  const own = live.filter(
    (deadline) =>
      isInside(deadline, where.quote) &&
      !isConditional(deadline, where.quote) &&
      !isSubordinate(deadline, where.quote),
  )
  if (own.length > 0) return strongest(untilNextClaim(own, where.quote))
  const near = inSentence(live, where)
  if (near) return near
  const asked = answered(live, where)
  if (asked) return asked
  const isTold = live.some(
    (each) => each.latest !== null && isInside(each, where.sentence) && each.end <= where.quote.start,
  )
  const leans = !isTold && leansBack(where.quote.text)
  const said = leans ? live.findLast((each) => isInside(each, where.before)) : null
  return said ?? where.scope ?? inHead(live, where)
}

/** The time that the head of a list or a heading gives to what stands below it. */
function inHead(live: readonly Deadline[], { head, heading }: Where): Deadline | null {
  const dated = live.filter(({ latest }) => latest !== null)
  const ofList = dated.find(
    (deadline) => head && isInside(deadline, head) && deadline.force !== 'bare' && !isHabit(head, deadline),
  )
  const named = dated.find(
    (deadline) =>
      heading &&
      deadline.grain !== 'day' &&
      isInside(deadline, heading) &&
      isOfTime(heading.text, deadline.text),
  )
  return ofList ?? named ?? null
}

/** "Every year in the dead days before New Year I make nine"; "last year I said that it would be sold by the autumn". */
function isHabit(head: Span, { start }: Deadline): boolean {
  const before = head.text.slice(0, start - head.start)
  return habit.test(
    before.slice(Math.max(...['. ', '? ', '! ', '\n'].map((mark) => before.lastIndexOf(mark))) + 1),
  )
}

const habit =
  /\b(?:last year|last time|I (?:said|wrote|predicted|guessed|promised)|always|usually|(?<!\b(?:as|like) )(?:every|each) (?:year|month|week|winter|spring|summer|autumn|january|december|new year))\b/i

/** The time of the question that the quote answers. */
function answered(live: readonly Deadline[], { quote, question }: Where): Deadline | null {
  if (!question || !(leansBack(quote.text) || isShort(quote.text, longestAnswer))) return null
  return strongest(live.filter((deadline) => isInside(deadline, question)))
}

const longestAnswer = 12

function isShort(text: string, most: number): boolean {
  return (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).length <= most
}

/**
 * A time elsewhere in the sentence: one before the quote, unless the quote begins anew with a subject of its own and
 * the time does not open the sentence; else one that follows the quote as an afterthought.
 */
function inSentence(live: readonly Deadline[], { quote, sentence }: Where): Deadline | null {
  const inIt = live.filter((deadline) => isInside(deadline, sentence) && !isInside(deadline, quote))
  const ahead = inIt.filter(
    ({ start, end }) =>
      end <= quote.start && (!ownSubject.test(quote.text) || start - sentence.start <= opening),
  )
  const behind = inIt.filter(
    ({ start, end }) =>
      start >= quote.end &&
      start - quote.end <= adjoining &&
      !subjectOf.test(sentence.text.slice(end - sentence.start, end - sentence.start + adjoining)) &&
      afterthought.test(sentence.text.slice(quote.end - sentence.start, start - sentence.start)),
  )
  return strongest(ahead) ?? strongest(behind.slice(0, 1))
}

const ownSubject =
  /^(?:(?:if|when|once|unless) (?:so|not|it|they|that|this|he|she)|otherwise|then|in that case|the|an?|its|his|her|their|our|my|your|these|those|it|he|she|they|nobody|no one|everybody|everyone|nothing)\b/i
const opening = 12
const adjoining = 40
/** What may stand between a claim and the time put after it: ", and I'd think before the weekend", ", but not until May". */
const afterthought =
  /^[\s,;:—–)”"]*(?:(?:and|but|or|though|if only|only|probably|perhaps|maybe|possibly|likely|most likely|certainly|almost certainly|I['’]d (?:think|say|guess)|I (?:think|suspect|guess|reckon|expect|hope))[\s,]+){0,3}$/i

/** "The second half of this year, I think, is going to look better": the time is of what follows it. */
const subjectOf =
  /^[\s,]*(?:I (?:think|believe|guess|suspect|expect|hope)[\s,]+)?(?:is|are|will|won['’]t|would|could|may|might|should|looks)\b/i

/** "Costs rise 2% in 2030 and 3% in 2031", "she sees one in May; I do not see it before July": the first claim's only. */
function untilNextClaim(own: readonly Deadline[], { start, text }: Span): readonly Deadline[] {
  const next = own.findIndex((deadline, index) => {
    const last = own[index - 1]
    if (!last) return false
    const between = text.slice(last.end - start, deadline.start - start)
    return (
      (between.includes(';') && last.force !== 'bare') ||
      (weight(last) === weight(deadline) && sequel.test(between))
    )
  })
  return next < 0 ? own : own.slice(0, next)
}

/** "And by 1.6 per cent", "and $59": the same is said again with another number. */
const sequel = /^[^.;]{0,3}\b(?:and|but|then|before)\b[^.;]*\d/

const rank = { limit: 3, stretch: 2, bare: 1, start: 0 }

/** A limit goes before a stretch, a date before none; of equals the last. */
function strongest(deadlines: readonly Deadline[]): Deadline | null {
  let best: Deadline | null = null
  for (const deadline of deadlines) if (!best || weight(deadline) >= weight(best)) best = deadline
  return best
}

function weight({ force, latest, needsPublication }: Deadline): number {
  return rank[force] + (latest !== null || needsPublication ? 10 : 0)
}

function isInside(inner: Span, outer: Span | null): boolean {
  return outer !== null && inner.start >= outer.start && inner.end <= outer.end
}

/** A time in a condition is when that holds; but "by the time the year is out" and "as soon as May" only name a time. */
function isHanging(deadline: Deadline, condition: Span | null): boolean {
  if (!condition || !isInside(deadline, condition)) return false
  const lead = condition.text.toLowerCase().startsWith(soonest) ? soonest.length : 0
  return deadline.start !== condition.start && deadline.start !== condition.start + lead
}

const soonest = 'as soon as '

/** A time in an if-clause that opens the quote or closes it, with no comma between "if" and the time. */
function isConditional(deadline: Deadline, quote: Span): boolean {
  const before = quote.text.slice(0, deadline.start - quote.start)
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('—')) + 1,
  )
  const isGranted = concession.test(clause) && quote.text.includes(',', deadline.end - quote.start)
  return isGranted || condition.test(clause.replace(feeling, ''))
}

const condition = /\b(?:if|unless|once(?=\s+\p{L})|provided|assuming|should the)\b/iu
/** "Although prices may rise next year, we expect …": the time is of what is granted. */
const concession = /^\W*(?:although|though|even though|whereas)\b/i

/** "I'd be surprised if …": what follows is the event itself, not what it hangs on. */
const feeling =
  /\b(?:surprised|astonished|amazed|shocked|stunned|startled|disappointed|delighted|wonder|see|know|ask|asked|doubt) if\b/gi
