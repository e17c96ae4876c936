import { and, asc, count, eq, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import type { Role, Status } from '@/lib/core/prediction'
import type { SettledOutcome } from '@/lib/core/resolution'
import { events, predictionEvents } from '@/lib/db/schema/events'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { defaultPredictionFilter, scopeOf } from '@/lib/validation/prediction-filter'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { quoteOfPrediction } from './joins'
import { predictionWhere } from './prediction-where'
import { isOf, newestResolutions, outcomeInForce, shownForecasts, statusIn, todayByZone } from './standing'

/** One prediction's line: from said to settled, or to due. */
export type TimelineRow = {
  id: string
  label: string
  question: string
  cluster: string | null
  quoteId: string | null
  reading: string | null
  condition: string | null
  role: Role
  saidOn: string
  dueOn: string | null
  knownOn: string | null
  status: Status
  outcome: SettledOutcome | null
  probability: number
  low: number | null
  high: number | null
}

export type TimelineEvent = {
  id: string
  happenedOn: string
  label: string | null
  what: string
  /** How many predictions it bears on. */
  bearsOn: number
}

export type Timeline = {
  today: string
  rows: TimelineRow[]
  events: TimelineEvent[]
  /** Predictions without a chance, which have no line. */
  withoutChance: number
}

const mostRows = 500
const mostEvents = 2000

/** The predictions with a chance against what happened; every role, since the line's weight says which it is. */
export async function findTimeline(context: Context, filter: ScoresFilter): Promise<Timeline> {
  const today = await todayByZone(context)
  const [rows, happened, withoutChance] = await Promise.all([
    selectRows(context, filter, today),
    selectEvents(context),
    countWithoutChance(context, filter, today),
  ])
  return {
    today: dayOf(context.now.getTime(), context.viewer.timeZone),
    rows,
    events: happened,
    withoutChance,
  }
}

async function selectRows(context: Context, filter: ScoresFilter, today: SQL): Promise<TimelineRow[]> {
  const asked = { ...defaultPredictionFilter, ...scopeOf(filter), origin: filter.origin, chance: true }
  const newest = newestResolutions(context)
  const shown = shownForecasts(context, filter.forecaster)
  const rows = await context.db
    .select({
      id: predictions.id,
      label: predictions.label,
      question: predictions.question,
      cluster: predictions.cluster,
      quoteId: predictions.quoteId,
      reading: predictions.reading,
      condition: predictions.condition,
      role: predictions.role,
      saidOn: predictions.saidOn,
      dueOn: predictions.dueOn,
      knownOn: newest.knownOn,
      status: statusIn(today, newest),
      outcome: outcomeInForce(newest),
      probability: shown.probability,
      low: shown.low,
      high: shown.high,
    })
    .from(predictions)
    .leftJoin(quotes, quoteOfPrediction)
    .leftJoin(newest, isOf(newest))
    .leftJoin(shown, isOf(shown))
    .where(predictionWhere(context, asked, { newest, shown, today }))
    .orderBy(
      sql`min(${predictions.id}::text) over (partition by coalesce(${predictions.cluster}, ${predictions.id}::text))`,
      asc(predictions.cluster),
      sql`${predictions.dueOn} asc nulls last`,
      asc(predictions.id),
    )
    .limit(mostRows)
  return rows.flatMap(({ probability, ...row }) => (probability === null ? [] : [{ ...row, probability }]))
}

async function countWithoutChance(context: Context, filter: ScoresFilter, today: SQL): Promise<number> {
  const asked = { ...defaultPredictionFilter, ...scopeOf(filter), chance: false }
  const newest = newestResolutions(context)
  const shown = shownForecasts(context, filter.forecaster)
  const [row] = await context.db
    .select({ n: count() })
    .from(predictions)
    .leftJoin(quotes, quoteOfPrediction)
    .leftJoin(newest, isOf(newest))
    .leftJoin(shown, isOf(shown))
    .where(predictionWhere(context, asked, { newest, shown, today }))
  return row?.n ?? 0
}

async function selectEvents({ db, viewer }: Context): Promise<TimelineEvent[]> {
  return db
    .select({
      id: events.id,
      happenedOn: events.happenedOn,
      label: events.label,
      what: events.what,
      bearsOn: count(predictionEvents.predictionId),
    })
    .from(events)
    .leftJoin(
      predictionEvents,
      and(eq(predictionEvents.workspaceId, events.workspaceId), eq(predictionEvents.eventId, events.id)),
    )
    .where(eq(events.workspaceId, viewer.workspaceId))
    .groupBy(events.workspaceId, events.id)
    .orderBy(asc(events.happenedOn), asc(events.id))
    .limit(mostEvents)
}
