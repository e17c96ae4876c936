import { and, asc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { groupBy } from '@/lib/core/group'
import { leadTimeOf } from '@/lib/core/lead-time'
import { type BreakdownRow, brierBreakdown, type KeysOf } from '@/lib/core/scoring/breakdown'
import type { BreakdownKind } from '@/lib/core/scoring/breakdown-kind'
import type { ScoredTrack } from '@/lib/core/scoring/select-tracks'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { predictionTags, tags } from '@/lib/db/schema/tags'
import type { BreakdownFilter } from '@/lib/validation/breakdown-filter'
import { quoteOfPrediction, sourceOfQuote } from './joins'
import { listAskedTracks, listScoredTracks } from './scores'
import { listSpeakerNames } from './speaker-list'

/** Scores side by side; a key is an id, a name, a cluster, a lead time or a phrase, and `label` what people read. */
export type Breakdown = {
  rows: (BreakdownRow & { label: string })[]
  /** How many more rows there are than are listed. */
  left: number
  /** Votes that belong under no row, such as numbers where phrases are set side by side. */
  without: number
}

type Named = { keysOf: KeysOf; labelOf: (key: string) => string }

const mostRows = 100

/** Mean scores of what counts under a filter, by a property of what was said, on the same selection as every figure. */
export async function findBreakdown(
  context: Context,
  { by, ...filter }: BreakdownFilter,
  tracks = listAskedTracks(context, filter),
): Promise<Breakdown> {
  const scored = await listScoredTracks(context, filter, tracks)
  const { keysOf, labelOf } = await naming[by](context, scored)
  const { rows, without } = brierBreakdown(scored, keysOf)
  return {
    rows: rows.slice(0, mostRows).map((row) => ({ ...row, label: labelOf(row.key) })),
    left: Math.max(0, rows.length - mostRows),
    without,
  }
}

const naming: Record<
  BreakdownKind,
  (context: Context, scored: readonly ScoredTrack[]) => Named | Promise<Named>
> = {
  speaker: async (context) => {
    const names = new Map(
      (await listSpeakerNames(context)).map(({ id, name, isSelf }) => [id, isSelf ? 'You' : name]),
    )
    return { keysOf: ({ track }) => [track.forecasterId], labelOf: (id) => names.get(id) ?? id }
  },
  source: async (context) => {
    const rows = await selectSources(context)
    const sourceOf = new Map(rows.map(({ predictionId, id }) => [predictionId, id]))
    const titles = new Map(rows.map(({ id, title }) => [id, title]))
    return {
      keysOf: ({ track }) => {
        const id = sourceOf.get(track.prediction.id)
        return id ? [id] : []
      },
      labelOf: (id) => titles.get(id) ?? id,
    }
  },
  tag: async (context) => {
    const tagsOf = groupBy(await selectTags(context), ({ predictionId }) => predictionId)
    return {
      keysOf: ({ track }) => (tagsOf.get(track.prediction.id) ?? []).map(({ name }) => name),
      labelOf: (name) => name,
    }
  },
  cluster: (_, scored) => {
    const labels = new Map(scored.map(({ track: { prediction } }) => [prediction.id, prediction.label]))
    return {
      keysOf: ({ track }) => [track.prediction.cluster ?? track.prediction.id],
      labelOf: (key) => labels.get(key) ?? key,
    }
  },
  lead: () => ({ keysOf: ({ track }) => [leadTimeOf(track.prediction)], labelOf: (lead) => lead }),
  phrase: (_, scored) => {
    const asWritten = new Map<string, string>()
    for (const { stretches } of scored) {
      for (const { forecast } of stretches) {
        const { phrase } = forecast
        if (phrase && !asWritten.has(phrase.toLowerCase())) asWritten.set(phrase.toLowerCase(), phrase)
      }
    }
    return {
      keysOf: (_scored, { forecast }) => (forecast.phrase ? [forecast.phrase.toLowerCase()] : []),
      labelOf: (phrase) => asWritten.get(phrase) ?? phrase,
    }
  },
}

function selectSources({ db, viewer }: Context) {
  return db
    .select({ predictionId: predictions.id, id: sources.id, title: sources.title })
    .from(predictions)
    .innerJoin(quotes, quoteOfPrediction)
    .innerJoin(sources, sourceOfQuote)
    .where(eq(predictions.workspaceId, viewer.workspaceId))
}

function selectTags({ db, viewer }: Context) {
  return db
    .select({ predictionId: predictionTags.predictionId, name: tags.name })
    .from(predictionTags)
    .innerJoin(tags, and(eq(tags.workspaceId, predictionTags.workspaceId), eq(tags.id, predictionTags.tagId)))
    .where(eq(predictionTags.workspaceId, viewer.workspaceId))
    .orderBy(asc(tags.name))
}
