import { and, asc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { groupBy } from '@/lib/core/group'
import type { Attribution, PlacedWords, QuoteKind, Voice } from '@/lib/core/quote'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { speakerOfQuote } from './joins'
import { listPredictions } from './prediction-list'
import type { PredictionSummary } from './prediction-summary'

/** A source with its text, for the reading view. The text never changes, so a page reads it once. */
export type SourcePage = {
  id: string
  title: string
  outlet: string | null
  author: string | null
  url: string | null
  language: string
  publishedOn: string
  publishedEarliestOn: string | null
  publishedLatestOn: string | null
  publishedNote: string | null
  text: string
  textSha256: string
  rights: string | null
  note: string | null
  /** The phrase scale that its words are read by; null is the survey. */
  scale: string | null
  facts: Record<string, unknown>
  version: number
  recordedAt: string
}

/** A quote at its place in the text, with what was drawn from it. Offsets are UTF-16 units into the text, end exclusive. */
export type PlacedQuote = {
  id: string
  text: string
  start: number
  end: number
  voice: Voice
  kind: QuoteKind
  attribution: Attribution
  /** Places in the text, like those of the quote. */
  hedges: PlacedWords[]
  context: PlacedWords | null
  limits: string | null
  note: string | null
  recordedAt: string
  speaker: { id: string; name: string; isSelf: boolean }
  predictions: PredictionSummary[]
}

const mostQuotes = 500

/** A source of the viewer's by its id, or null. */
export async function findSourcePage({ db, viewer }: Context, id: string): Promise<SourcePage | null> {
  const [row] = await db
    .select({
      id: sources.id,
      title: sources.title,
      outlet: sources.outlet,
      author: sources.author,
      url: sources.url,
      language: sources.language,
      publishedOn: sources.publishedOn,
      publishedEarliestOn: sources.publishedEarliestOn,
      publishedLatestOn: sources.publishedLatestOn,
      publishedNote: sources.publishedNote,
      text: sources.text,
      textSha256: sources.textSha256,
      rights: sources.rights,
      note: sources.note,
      scale: sources.scale,
      facts: sources.facts,
      version: sources.version,
      recordedAt: sources.createdAt,
    })
    .from(sources)
    .where(and(eq(sources.workspaceId, viewer.workspaceId), eq(sources.id, id)))
    .limit(1)
  return row ? { ...row, recordedAt: row.recordedAt.toISOString() } : null
}

/** The quotes of a source in the order of its text, each with its predictions. */
export async function listSourceQuotes(context: Context, sourceId: string): Promise<PlacedQuote[]> {
  const [rows, drawn] = await Promise.all([
    selectQuotes(context, sourceId),
    listPredictions(context, { ...defaultPredictionFilter, source: sourceId, limit: mostQuotes }),
  ])
  const byQuote = groupBy(drawn.rows, ({ quote }) => quote?.id)
  return rows.map((row) => ({
    ...row,
    recordedAt: row.recordedAt.toISOString(),
    predictions: byQuote.get(row.id) ?? [],
  }))
}

function selectQuotes({ db, viewer }: Context, sourceId: string) {
  return db
    .select({
      id: quotes.id,
      text: quotes.text,
      start: quotes.startUnit,
      end: quotes.endUnit,
      voice: quotes.voice,
      kind: quotes.kind,
      attribution: quotes.attribution,
      hedges: quotes.hedges,
      context: quotes.context,
      limits: quotes.limits,
      note: quotes.note,
      recordedAt: quotes.createdAt,
      speaker: { id: speakers.id, name: speakers.name, isSelf: speakers.isSelf },
    })
    .from(quotes)
    .innerJoin(speakers, speakerOfQuote)
    .where(and(eq(quotes.workspaceId, viewer.workspaceId), eq(quotes.sourceId, sourceId)))
    .orderBy(asc(quotes.startUnit), asc(quotes.endUnit), asc(quotes.id))
    .limit(mostQuotes)
}
