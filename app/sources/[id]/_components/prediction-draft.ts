import { givenDay } from '@/app/_components/given-day'
import type { CalendarDate } from '@/lib/core/calendar'
import { dayInLine } from '@/lib/core/day-words/day-in-line'
import type { Origin } from '@/lib/core/forecast'
import type { Role } from '@/lib/core/prediction'
import { isCalendarDate } from '@/lib/core/calendar'

/** A prediction drawn from words, as typed. */
export type PredictionDraft = {
  question: string
  due: string
  chance: string
  low: string
  high: string
  role: Role
  origin: Origin
  yesIf: string
  noIf: string
  ambiguousIf: string
  condition: string
  rationale: string
}

export const emptyPrediction: PredictionDraft = {
  question: '',
  due: '',
  chance: '',
  low: '',
  high: '',
  role: 'headline',
  origin: 'judged',
  yesIf: '',
  noIf: '',
  ambiguousIf: '',
  condition: '',
  rationale: '',
}

/** What the draft sends, less its ids and its words. Days count from the day the words appeared. */
export function predictionFields(draft: PredictionDraft, saidOn: CalendarDate, phrase: string) {
  const { question, chance, low, high, role, origin, yesIf, noIf, ambiguousIf, condition, rationale } = draft
  const due = dueOf(draft, saidOn)
  return {
    question,
    yesIf,
    noIf,
    ambiguousIf,
    condition,
    rationale,
    role,
    dueOn: due.date,
    dueNote: due.words,
    forecaster: 'speaker' as const,
    ...(role === 'context' ? {} : { chance, low, high, origin, phrase }),
  }
}

/** The due day and the words it was read from: what was typed for it, else what the question says. */
function dueOf({ due, question }: PredictionDraft, saidOn: CalendarDate) {
  const typed = due.trim()
  if (typed !== '') return { date: givenDay(typed, saidOn), words: isCalendarDate(typed) ? null : typed }
  const found = dayInLine(question, { today: saidOn })
  return { date: found?.date ?? null, words: found?.text ?? null }
}
