import { givenDue } from '@/app/_components/given-due'
import type { CalendarDate } from '@/lib/core/calendar'
import type { Origin } from '@/lib/core/forecast'
import type { Role } from '@/lib/core/prediction'

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
  const due = givenDue(draft.due, question, saidOn)
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
