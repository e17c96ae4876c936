import { givenDue } from '@/app/_components/given-due'
import type { CalendarDate } from '@/lib/core/calendar'
import type { Origin } from '@/lib/core/forecast'
import type { Role } from '@/lib/core/prediction'

/** A prediction drawn from words, as typed. */
export type PredictionDraft = {
  question: string
  due: string
  /** The words of the text that the day was read from, while it is that day. */
  dueWords: string
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
  /** Of a chance that a scale read from the words: which one, and how. */
  scale: string
  scaleVersion: string
  rule: string
}

export const emptyPrediction: PredictionDraft = {
  question: '',
  due: '',
  dueWords: '',
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
  scale: '',
  scaleVersion: '',
  rule: '',
}

/** What the draft sends, less its ids and its words. Days count from the day the words appeared. */
export function predictionFields(draft: PredictionDraft, saidOn: CalendarDate, phrase: string) {
  const { question, chance, low, high, role, origin, yesIf, noIf, ambiguousIf, condition, rationale } = draft
  const { scale, scaleVersion, rule } = draft
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
    dueNote: draft.dueWords || due.words,
    forecaster: 'speaker' as const,
    ...(role === 'context' ? {} : { chance, low, high, origin, phrase }),
    ...(role !== 'context' && origin === 'phrase' && { scale, scaleVersion }),
    ...(role !== 'context' && origin !== 'judged' && rule && { basis: { rule } }),
  }
}

/** Another day than the words name is no longer read from them. */
export function otherDay(due: string): Partial<PredictionDraft> {
  return { due, dueWords: '' }
}

/** Another chance than the one that the words were read as is somebody's judgement. */
export function otherChance(
  { rule, origin }: PredictionDraft,
  change: Partial<Pick<PredictionDraft, 'chance' | 'low' | 'high'>>,
): Partial<PredictionDraft> {
  return { ...change, origin: rule ? 'judged' : origin, scale: '', scaleVersion: '', rule: '' }
}
