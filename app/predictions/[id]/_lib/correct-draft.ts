import { givenDay } from '@/app/_components/given-day'
import type { Role } from '@/lib/core/prediction'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { day } from '@/lib/format'
import type { CorrectPredictionInput } from '@/lib/validation/correction'

/** The form that puts the question right, as it was typed. */
export type CorrectDraft = {
  label: string
  question: string
  yesIf: string
  noIf: string
  ambiguousIf: string
  saidOn: string
  dueOn: string
  condition: string
  role: Role
  cluster: string
  why: string
}

/** What stands, to begin with. */
export function initialCorrection(prediction: PredictionPage): CorrectDraft {
  const { label, question, yesIf, noIf, ambiguousIf, saidOn, dueOn, condition, role, cluster } = prediction
  return {
    label,
    question,
    yesIf,
    noIf,
    ambiguousIf,
    saidOn: day(saidOn),
    dueOn: dueOn === null ? '' : day(dueOn),
    condition: condition ?? '',
    role,
    cluster: cluster ?? '',
    why: '',
  }
}

/** What is sent: days as days. */
export function correctionInput(
  draft: CorrectDraft,
  { id: predictionId, version, today }: PredictionPage,
  ids: { id: string; workspaceId: string },
): CorrectPredictionInput {
  return {
    ...ids,
    predictionId,
    version,
    ...draft,
    saidOn: givenDay(draft.saidOn, today, 'back'),
    dueOn: draft.dueOn.trim() === '' ? null : givenDay(draft.dueOn, today),
  }
}
