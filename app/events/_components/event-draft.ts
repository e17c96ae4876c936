import { givenDay } from '@/app/_components/given-day'
import type { CalendarDate } from '@/lib/core/calendar'
import type { Confidence, Precision } from '@/lib/core/event'
import type { EventFacts } from '@/lib/data/event-list'
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

/** What is known of an event, out of what a list knows of it. */
export function factsOf(event: EventFacts) {
  const { happenedOn, endOn, precision, label, what, publisher, url, confidence, note } = event
  return { happenedOn, endOn, precision, label, what, publisher, url, confidence, note }
}

/** The form as it opens on an event that is recorded. */
export function draftOf(event: EventFacts): EventDraft {
  const { endOn, label, publisher, url, note, ...rest } = factsOf(event)
  const texts = { endOn: endOn ?? '', label: label ?? '', publisher: publisher ?? '', url: url ?? '' }
  return { ...rest, ...texts, note: note ?? '', predictionIds: [] }
}

/** What the form says of an event; blank is none. */
export function eventFactsIn(draft: EventDraft, today: CalendarDate) {
  const { predictionIds: _, ...values } = draft
  return {
    ...values,
    happenedOn: givenDay(draft.happenedOn, today, 'back'),
    endOn: draft.endOn.trim() === '' ? null : givenDay(draft.endOn, today, 'back'),
    label: draft.label.trim() || null,
    what: draft.what.trim(),
    publisher: draft.publisher.trim() || null,
    url: draft.url.trim() || null,
    note: draft.note.trim() || null,
  }
}
