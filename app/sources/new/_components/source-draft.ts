import { givenDay } from '@/app/_components/given-day'
import type { CalendarDate } from '@/lib/core/calendar'
import type { RecordSourceInput } from '@/lib/validation/source'

/** The form as it was typed. */
export type SourceDraft = {
  text: string
  /** The file that the text came from, whose line ends a text box would change. */
  fileName: string
  title: string
  outlet: string
  author: string
  url: string
  publishedOn: string
  earliest: string
  latest: string
  publishedNote: string
  rights: string
  note: string
  /** Whether the day is an estimate within a window. */
  isEstimate: boolean
}

export const emptySource: SourceDraft = {
  text: '',
  fileName: '',
  title: '',
  outlet: '',
  author: '',
  url: '',
  publishedOn: '',
  earliest: '',
  latest: '',
  publishedNote: '',
  rights: '',
  note: '',
  isEstimate: false,
}

/** What was typed, by the names of the fields. */
export function namedValues({ earliest, latest, ...values }: SourceDraft) {
  return { ...values, publishedEarliestOn: earliest, publishedLatestOn: latest }
}

/** What is sent: days as days, the text as a value, so that no line end changes on the way. */
export function sourceInput(
  draft: SourceDraft,
  { id, workspaceId, today }: { id: string; workspaceId: string; today: CalendarDate },
): RecordSourceInput {
  const day = (words: string) => givenDay(words, today, 'back')
  const { text, title, outlet, author, url, rights, note, isEstimate } = draft
  return {
    id,
    workspaceId,
    text,
    title,
    outlet,
    author,
    url,
    rights,
    note,
    publishedOn: day(draft.publishedOn),
    publishedEarliestOn: isEstimate ? day(draft.earliest) : null,
    publishedLatestOn: isEstimate ? day(draft.latest) : null,
    publishedNote: isEstimate ? draft.publishedNote : null,
  }
}
