import { givenDay } from '@/app/_components/given-day'
import type { CalendarDate } from '@/lib/core/calendar'
import type { Confidence, Precision } from '@/lib/core/event'
import type { RecordEventInput } from '@/lib/validation/event'

/** The form as it was typed. */
export type EventDraft = {
  happenedOn: string
  endOn: string
  precision: Precision
  label: string
  what: string
  publisher: string
  url: string
  confidence: Confidence
  note: string
  predictionIds: readonly string[]
}

export const emptyEvent: EventDraft = {
  happenedOn: '',
  endOn: '',
  precision: 'day',
  label: '',
  what: '',
  publisher: '',
  url: '',
  confidence: 'high',
  note: '',
  predictionIds: [],
}

export function eventInput(
  draft: EventDraft,
  { id, workspaceId, today }: { id: string; workspaceId: string; today: CalendarDate },
): RecordEventInput {
  return {
    ...draft,
    id,
    workspaceId,
    happenedOn: givenDay(draft.happenedOn, today, 'back'),
    endOn: draft.endOn.trim() === '' ? null : givenDay(draft.endOn, today, 'back'),
    predictionIds: [...draft.predictionIds],
  }
}
