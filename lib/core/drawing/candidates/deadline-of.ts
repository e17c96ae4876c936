import { chooseDeadline } from '../deadline/choose-deadline'
import type { Deadline } from '../deadline/deadline'
import { findDeadlines } from '../deadline/find-deadlines'
import { headOfList } from '../deadline/heads-list'
import { type Span, spanOf } from '../span'
import { askedBefore } from './answer'
import type { Draft } from './draft'

/** How many sentences before a draft may hold the time that it takes up. */
const reach = 3

/** How many of the turn before. */
const reachOver = 4

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
  const question = asked ? spanOf(text, asked.question.unit.start, asked.question.unit.end) : null
  const same = draft.before.filter(
    ({ unit }) => unit.sentence.turn.index === sentence.turn.index && unit.sentence.index < sentence.index,
  )
  const told = same.some(({ words }) => words.length > mostOfGrunt)
    ? same.slice(-reach)
    : lastTurn(draft).slice(-reachOver)
  const first = told[0]
  const head = headOfList(text, draft.start)
  const from = Math.min(...[draft, question, first, head].map((span) => span?.start ?? draft.start))
  return chooseDeadline(within(deadlines, from, Math.max(sentence.end, draft.end)), {
    quote: spanOf(text, draft.start, draft.end),
    sentence: spanOf(text, sentence.start, Math.max(sentence.end, draft.end)),
    before: first ? spanOf(text, first.start, sentence.start) : null,
    question,
    head,
    condition,
  })
}

/** What was said in the turn before. */
function lastTurn({ unit, before }: Draft): readonly Draft[] {
  const last = unit.sentence.turn.index - 1
  return before.filter((earlier) => earlier.unit.sentence.turn.index === last)
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
