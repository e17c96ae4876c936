import { chooseDeadline } from '../deadline/choose-deadline'
import type { Deadline } from '../deadline/deadline'
import { findDeadlines } from '../deadline/find-deadlines'
import { headingOver } from '../deadline/heading'
import { headOfList } from '../deadline/heads-list'
import { scopeIn } from '../deadline/scope'
import { followsUp, takenUpFrom } from '../deadline/taken-up'
import { type Asked, askedBefore } from '../features/answer'
import { type Span, spanOf } from '../span'
import type { Draft } from './draft'

/** "Hm." and "Well, yes." open an answer; what it takes up still stands in the turn before. */
const mostOfGrunt = 4

/** The deadline that a draft falls due by: in its own words, its sentence, or what it answers. */
export function deadlineOf(
  text: string,
  draft: Draft,
  deadlines: readonly Deadline[],
  condition: Span | null,
): Deadline | null {
  const { sentence } = draft.unit
  const asked = askedBefore(draft)
  const question = asked ? questionOf(text, asked, deadlines) : null
  const head = headOfList(text, draft.start)
  const opening = head ? text.lastIndexOf('\n', draft.start) + 1 : 0
  const first = takenUpFrom(saidBefore(text, draft).filter(({ start }) => start >= opening))
  const over = headingOver(text, draft.start)
  const heading = over && within(deadlines, over.start, over.end).length > 0 ? over : null
  const from = Math.min(
    draft.start,
    first ?? draft.start,
    question?.start ?? draft.start,
    head?.start ?? draft.start,
    heading?.start ?? draft.start,
  )
  return chooseDeadline(within(deadlines, from, Math.max(sentence.end, draft.end)), {
    quote: spanOf(text, draft.start, draft.end),
    sentence: spanOf(text, sentence.start, Math.max(sentence.end, draft.end)),
    before: first === null ? null : spanOf(text, first, sentence.start),
    question,
    head,
    heading,
    scope: scopeOver(text, draft.start, deadlines),
    condition,
  })
}

/** What a text says of all its forecasts, read once for all of them. */
const scopes = new WeakMap<readonly Deadline[], Deadline | null>()

function scopeOver(text: string, start: number, deadlines: readonly Deadline[]): Deadline | null {
  if (!scopes.has(deadlines)) scopes.set(deadlines, scopeIn(text, deadlines))
  const scope = scopes.get(deadlines)
  return scope && scope.end < start ? scope : null
}

/** The words of a question; of one that only follows up what was said ("Is that likely?"), those from there on. */
function questionOf(text: string, { question, distance }: Asked, deadlines: readonly Deadline[]): Span {
  const { start, end } = question.unit
  const isBare = distance <= 1 && within(deadlines, start, end).length === 0
  const from = isBare && followsUp(text.slice(start, end)) ? takenUpFrom(saidBefore(text, question)) : null
  return spanOf(text, from ?? start, end)
}

/** The sentences before a draft in its turn; at the beginning of one, those of the turn before. */
function saidBefore(text: string, { unit: { sentence }, before }: Draft): Span[] {
  const earlier = before.filter(({ unit }) => unit.sentence.index < sentence.index)
  const same = earlier.filter(({ unit }) => unit.sentence.turn.index === sentence.turn.index)
  const isOpening = same.every(({ words }) => words.length <= mostOfGrunt)
  const told = isOpening
    ? earlier.filter(({ unit }) => unit.sentence.turn.index >= sentence.turn.index - 1)
    : same
  const sentences = new Set(told.map(({ unit }) => unit.sentence))
  return [...sentences].map(({ start, end }) => spanOf(text, start, end))
}

/** Whether a few words name a time that is not over, whatever it is. */
export function namesTime(words: string): boolean {
  return findDeadlines(words, null).some(({ isPast }) => !isPast)
}

/** Those of an ordered list that stand within a stretch of the text. */
export function within(deadlines: readonly Deadline[], start: number, end: number): Deadline[] {
  let [low, high] = [0, deadlines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((deadlines[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < deadlines.length && (deadlines[to]?.end ?? 0) <= end) to += 1
  return deadlines.slice(low, to)
}
