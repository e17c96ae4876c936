import { emptySource, type SourceDraft, sourceInput } from '@/app/sources/new/_components/source-draft'
import type { CalendarDate } from '@/lib/core/calendar'
import type { SourcePage } from '@/lib/data/source-page'
import { day } from '@/lib/format'
import type { CorrectSourceInput } from '@/lib/validation/correction'

/** A source without its text, which the form need not carry. */
export type SourceFactsShown = Omit<SourcePage, 'text'>

export type CorrectSourceDraft = SourceDraft & { why: string }

/** What stands, to begin with; the text is no part of the form. */
export function initialFacts(source: SourceFactsShown): CorrectSourceDraft {
  const { title, outlet, author, url, rights, note, publishedNote } = source
  const { publishedOn, publishedEarliestOn: earliest, publishedLatestOn: latest } = source
  return {
    ...emptySource,
    title,
    outlet: outlet ?? '',
    author: author ?? '',
    url: url ?? '',
    rights: rights ?? '',
    note: note ?? '',
    publishedOn: day(publishedOn),
    earliest: earliest === null ? '' : day(earliest),
    latest: latest === null ? '' : day(latest),
    publishedNote: publishedNote ?? '',
    isEstimate: earliest !== null || publishedNote !== null,
    why: '',
  }
}

type Ids = { id: string; workspaceId: string; today: CalendarDate }

export function factsInput(
  draft: CorrectSourceDraft,
  source: SourceFactsShown,
  ids: Ids,
): CorrectSourceInput {
  const { text: _, ...facts } = sourceInput(draft, ids)
  return { ...facts, sourceId: source.id, version: source.version, why: draft.why }
}
