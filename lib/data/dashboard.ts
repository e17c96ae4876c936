import { and, asc, count, eq, inArray } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { defaultPredictionFilter, scopeOf } from '@/lib/validation/prediction-filter'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { speakerOfQuote } from './joins'
import { countPredictions } from './prediction-counts'
import type { PredictionCounts } from './prediction-summary'
import { todayByZone } from './standing'

/** What the top of the dashboard says beside the score, which is a read of its own. */
export type Headline = {
  counts: PredictionCounts
  sourceCount: number
  /** The text that all of it comes from, where there is only one. */
  onlySource: {
    id: string
    title: string
    outlet: string | null
    author: string | null
    publishedOn: string
    /** The day is an estimate. */
    isAbout: boolean
    speakers: { id: string; name: string; quotes: number }[]
  } | null
}

/** How many predictions stand where, and what they come from. Counts every role; the score beside it says its own n. */
export async function findHeadline(context: Context, filter: ScoresFilter): Promise<Headline> {
  const today = await todayByZone(context)
  const [counts, found] = await Promise.all([
    countPredictions(context, { ...defaultPredictionFilter, ...scopeOf(filter) }, today),
    selectSources(context, filter.source),
  ])
  const [first] = found.sources
  return { counts, sourceCount: found.count, onlySource: first && found.count === 1 ? first : null }
}

async function selectSources({ db, viewer }: Context, source: string | undefined) {
  const mine = and(eq(sources.workspaceId, viewer.workspaceId), source ? eq(sources.id, source) : undefined)
  const rows = await db
    .select({
      id: sources.id,
      title: sources.title,
      outlet: sources.outlet,
      author: sources.author,
      publishedOn: sources.publishedOn,
      publishedEarliestOn: sources.publishedEarliestOn,
    })
    .from(sources)
    .where(mine)
    .orderBy(asc(sources.publishedOn), asc(sources.id))
    .limit(2)
  const [total] = rows.length > 1 ? await db.select({ n: count() }).from(sources).where(mine) : []
  const spoken = await selectSpeakers(
    { db, viewer },
    rows.map(({ id }) => id),
  )
  return {
    count: total?.n ?? rows.length,
    sources: rows.map(({ publishedEarliestOn, ...row }) => ({
      ...row,
      isAbout: publishedEarliestOn !== null,
      speakers: spoken.filter(({ sourceId }) => sourceId === row.id).map(({ sourceId: _, ...rest }) => rest),
    })),
  }
}

async function selectSpeakers({ db, viewer }: Pick<Context, 'db' | 'viewer'>, sourceIds: string[]) {
  if (sourceIds.length === 0) return []
  return db
    .select({ sourceId: quotes.sourceId, id: speakers.id, name: speakers.name, quotes: count() })
    .from(quotes)
    .innerJoin(speakers, speakerOfQuote)
    .where(and(eq(quotes.workspaceId, viewer.workspaceId), inArray(quotes.sourceId, sourceIds)))
    .groupBy(quotes.sourceId, speakers.id, speakers.name)
    .orderBy(asc(quotes.sourceId), asc(speakers.name))
    .limit(100)
}
