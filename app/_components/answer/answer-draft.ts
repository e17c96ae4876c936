import type { Answer } from '@/app/_components/answer-cards'
import { givenDay } from '@/app/_components/given-day'
import { isCalendarDate, clockOf } from '@/lib/core/calendar'
import type { VoidReason } from '@/lib/core/resolution'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { day, percent } from '@/lib/format'
import type { CorrectResolutionInput } from '@/lib/validation/resolution'
import { clockMoment } from '@/app/_components/moment'

/** The settle form as it was typed. */
export type AnswerDraft = {
  outcome: Answer | ''
  voidReason: VoidReason | ''
  knownOn: string
  /** `HH:MM`, in the prediction's zone. */
  knownTime: string
  eventIds: string[]
  reasoning: string
  confidence: string
}

/** What the form starts from: the answer in force, else the due day if it has come, else today. */
export function initialAnswer(prediction: PredictionPage): AnswerDraft {
  const { dueOn, today, saidOn, timeZone, events } = prediction
  const inForce = answerInForce(prediction)
  if (!inForce) {
    const knownOn = dueOn !== null && dueOn <= today && dueOn >= saidOn ? dueOn : today
    return {
      outcome: '',
      voidReason: '',
      knownOn: day(knownOn),
      knownTime: '',
      eventIds: [],
      reasoning: '',
      confidence: '',
    }
  }
  return {
    outcome: inForce.outcome,
    voidReason: inForce.voidReason ?? '',
    knownOn: day(inForce.knownOn),
    knownTime: inForce.knownAt ? clockOf(Date.parse(inForce.knownAt), timeZone).slice(11, 16) : '',
    eventIds: events.flatMap(({ id, resolutionIds }) => (resolutionIds.includes(inForce.id) ? [id] : [])),
    reasoning: '',
    confidence: inForce.confidence === null ? '' : percent(inForce.confidence),
  }
}

/** The newest resolution, while it answers the question. */
export function answerInForce({ resolutions }: PredictionPage) {
  const [newest] = resolutions
  return newest && newest.outcome !== 'reopened' ? { ...newest, outcome: newest.outcome } : null
}

type Ids = { id: string; workspaceId: string }

/** What is sent. An outcome not chosen goes out as it is: the server says what is missing. */
export function answerInput(
  draft: AnswerDraft,
  { id: predictionId, version, today, timeZone }: PredictionPage,
  ids: Ids,
): CorrectResolutionInput {
  const knownOn = givenDay(draft.knownOn, today, 'back')
  return {
    ...ids,
    predictionId,
    version,
    outcome: draft.outcome as Answer,
    voidReason: draft.outcome === 'void' ? draft.voidReason || null : null,
    knownOn,
    knownAt: isCalendarDate(knownOn) ? clockMoment(knownOn, draft.knownTime, timeZone) : null,
    eventIds: draft.eventIds,
    reasoning: draft.reasoning,
    confidence: draft.confidence,
  }
}
