import { and, asc, count, desc, eq, ilike, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { readCursor, writeCursor } from '@/lib/validation/paging'
import type { SourceFilter } from '@/lib/validation/source-filter'
import { quoteOfPrediction, speakerOfQuote } from './joins'
import { anywhere } from './prediction-where'
import { inForce, newestResolution } from './standing'

export type SourceSummary = {
  id: string
  title: string
  outlet: string | null
  author: string | null
  url: string | null
  publishedOn: string
  publishedEarliestOn: string | null
  publishedLatestOn: string | null
  characters: number
  recordedAt: string
  quotes: number
  predictions: number
  settled: number
  speakers: { id: string; name: string }[]
}

export type SourceList = { rows: SourceSummary[]; nextCursor: string | null; total: number }

/** The viewer's sources, the one that appeared last first. */
export async function listSources(context: Context, filter: SourceFilter): Promise<SourceList> {
  const { db, viewer } = context
  const mine = and(eq(sources.workspaceId, viewer.workspaceId), holdsWords(filter.words))
  const [rows, [total]] = await Promise.all([
    selectSources(context, and(mine, before(filter.cursor)), filter.limit + 1),
    db.select({ n: count() }).from(sources).where(mine),
  ])
  const part = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? part.at(-1) : undefined
  const spoken = await selectSpeakers(
    context,
    part.map(({ id }) => id),
  )
  return {
    rows: part.map((row) => ({
      ...row,
      recordedAt: row.recordedAt.toISOString(),
      speakers: spoken.filter(({ sourceId }) => sourceId === row.id).map(({ id, name }) => ({ id, name })),
    })),
    nextCursor: last ? writeCursor([last.publishedOn, last.id]) : null,
    total: total?.n ?? 0,
  }
}

function selectSources({ db }: Context, where: SQL | undefined, limit: number) {
  const ofSource = and(eq(quotes.workspaceId, sources.workspaceId), eq(quotes.sourceId, sources.id))
  const quoteCount = db.select({ n: count() }).from(quotes).where(ofSource)
  const drawnFromQuote = quoteOfPrediction
  const predictionCount = db
    .select({ n: count() })
    .from(predictions)
    .innerJoin(quotes, drawnFromQuote)
    .where(ofSource)
  const newest = newestResolution(db)
  const settledCount = db
    .select({ n: count() })
    .from(predictions)
    .innerJoin(quotes, drawnFromQuote)
    .innerJoinLateral(newest, sql`true`)
    .where(and(ofSource, inForce(newest)))
  return db
    .select({
      id: sources.id,
      title: sources.title,
      outlet: sources.outlet,
      author: sources.author,
      url: sources.url,
      publishedOn: sources.publishedOn,
      publishedEarliestOn: sources.publishedEarliestOn,
      publishedLatestOn: sources.publishedLatestOn,
      characters: sql<number>`char_length(${sources.text})`,
      recordedAt: sources.createdAt,
      quotes: sql<number>`(${quoteCount})`.mapWith(Number),
      predictions: sql<number>`(${predictionCount})`.mapWith(Number),
      settled: sql<number>`(${settledCount})`.mapWith(Number),
    })
    .from(sources)
    .where(where)
    .orderBy(desc(sources.publishedOn), desc(sources.id))
    .limit(limit)
}

function selectSpeakers({ db, viewer }: Context, sourceIds: string[]) {
  if (sourceIds.length === 0) return []
  return db
    .selectDistinct({ sourceId: quotes.sourceId, id: speakers.id, name: speakers.name })
    .from(quotes)
    .innerJoin(speakers, speakerOfQuote)
    .where(and(eq(quotes.workspaceId, viewer.workspaceId), inArray(quotes.sourceId, sourceIds)))
    .orderBy(asc(speakers.name), asc(speakers.id))
    .limit(sourceIds.length * 20)
}

function holdsWords(text: string | undefined): SQL | undefined {
  if (!text) return undefined
  const pattern = anywhere(text)
  return or(ilike(sources.title, pattern), ilike(sources.outlet, pattern), ilike(sources.author, pattern))
}

function before(cursor: string | undefined): SQL | undefined {
  const [publishedOn, id, ...rest] = (cursor && readCursor(cursor)) || []
  if (!publishedOn || !id || rest.length > 0) return undefined
  return sql`(${sources.publishedOn}, ${sources.id}) < (${publishedOn}::text::date, ${id}::text::uuid)`
}
