import { and, asc, count, desc, eq, exists, gte, ilike, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { Confidence, Precision } from '@/lib/core/event'
import { groupBy } from '@/lib/core/group'
import type { SettledOutcome } from '@/lib/core/resolution'
import { events, predictionEvents } from '@/lib/db/schema/events'
import { predictions } from '@/lib/db/schema/predictions'
import { resolutionEvents } from '@/lib/db/schema/resolutions'
import type { EventFilter } from '@/lib/validation/event-filter'
import { readCursor, writeCursor } from '@/lib/validation/paging'
import { changesOfEvent, type EventChange } from './event-changes'
import { anywhere } from './prediction-where'
import { newestResolution, outcomeInForce } from './standing'

/** An event as every screen shows it. */
export type EventFacts = {
  id: string
  happenedOn: string
  endOn: string | null
  precision: Precision
  label: string | null
  what: string
  publisher: string | null
  url: string | null
  confidence: Confidence
  note: string | null
}

/** A prediction in few words; the day tells apart those that ask the same by different days. */
export type NamedPrediction = { id: string; label: string; dueOn: string | null }

export type EventSummary = EventFacts & {
  recordedAt: string
  /** What was put right about it, the newest first. */
  changes: EventChange[]
  bearsOn: NamedPrediction[]
  /** The predictions whose answer in force rests on it. */
  settled: (NamedPrediction & { outcome: SettledOutcome })[]
}

export type EventList = { rows: EventSummary[]; nextCursor: string | null; total: number }

export const eventColumns = {
  id: events.id,
  happenedOn: events.happenedOn,
  endOn: events.endOn,
  precision: events.precision,
  label: events.label,
  what: events.what,
  publisher: events.publisher,
  url: events.url,
  confidence: events.confidence,
  note: events.note,
}

/** The viewer's events, from either end of time, with what each bears on and what it settled. */
export async function listEvents(context: Context, filter: EventFilter): Promise<EventList> {
  const { db } = context
  const wanted = eventWhere(context, filter)
  const [rows, [total]] = await Promise.all([
    db
      .select({ ...eventColumns, recordedAt: events.createdAt, changes: changesOfEvent(db) })
      .from(events)
      .where(and(wanted, beyond(filter)))
      .orderBy(...orderOf(filter))
      .limit(filter.limit + 1),
    db.select({ n: count() }).from(events).where(wanted),
  ])
  const part = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? part.at(-1) : undefined
  const ids = part.map(({ id }) => id)
  const [bearing, settled] = await Promise.all([selectBearing(context, ids), selectSettled(context, ids)])
  const bearingOf = groupBy(bearing, ({ eventId }) => eventId)
  const settledOf = groupBy(settled, ({ eventId }) => eventId)
  return {
    rows: part.map((row) => ({
      ...row,
      recordedAt: row.recordedAt.toISOString(),
      bearsOn: (bearingOf.get(row.id) ?? []).map(({ id, label, dueOn }) => ({ id, label, dueOn })),
      settled: (settledOf.get(row.id) ?? []).flatMap(({ id, label, dueOn, outcome }) =>
        outcome === null ? [] : [{ id, label, dueOn, outcome }],
      ),
    })),
    nextCursor: last ? writeCursor([last.happenedOn, last.id]) : null,
    total: total?.n ?? 0,
  }
}

function eventWhere({ db, viewer }: Context, filter: EventFilter): SQL | undefined {
  const bearsOn = db
    .select({ one: sql`1` })
    .from(predictionEvents)
    .where(
      and(
        eq(predictionEvents.workspaceId, events.workspaceId),
        eq(predictionEvents.eventId, events.id),
        eq(predictionEvents.predictionId, filter.prediction ?? ''),
      ),
    )
  const pattern = filter.words && anywhere(filter.words)
  return and(
    eq(events.workspaceId, viewer.workspaceId),
    filter.prediction ? exists(bearsOn) : undefined,
    filter.from ? gte(events.happenedOn, filter.from) : undefined,
    filter.to ? lte(events.happenedOn, filter.to) : undefined,
    pattern
      ? or(ilike(events.what, pattern), ilike(events.label, pattern), ilike(events.publisher, pattern))
      : undefined,
  )
}

function selectBearing({ db, viewer }: Context, eventIds: string[]) {
  if (eventIds.length === 0) return []
  return db
    .select({
      eventId: predictionEvents.eventId,
      id: predictions.id,
      label: predictions.label,
      dueOn: predictions.dueOn,
    })
    .from(predictionEvents)
    .innerJoin(
      predictions,
      and(
        eq(predictions.workspaceId, predictionEvents.workspaceId),
        eq(predictions.id, predictionEvents.predictionId),
      ),
    )
    .where(
      and(eq(predictionEvents.workspaceId, viewer.workspaceId), inArray(predictionEvents.eventId, eventIds)),
    )
    .orderBy(asc(predictions.dueOn), asc(predictions.id))
}

/** The titles of the predictions whose answer in force rests on an event. */
export async function listSettledLabels(context: Context, eventId: string): Promise<string[]> {
  const rows = await selectSettled(context, [eventId])
  return rows.flatMap(({ label, outcome }) => (outcome === null ? [] : [label]))
}

function selectSettled({ db, viewer }: Context, eventIds: string[]) {
  if (eventIds.length === 0) return []
  const newest = newestResolution(db)
  return db
    .select({
      eventId: resolutionEvents.eventId,
      id: predictions.id,
      label: predictions.label,
      dueOn: predictions.dueOn,
      outcome: outcomeInForce(newest),
    })
    .from(predictions)
    .innerJoinLateral(newest, sql`true`)
    .innerJoin(
      resolutionEvents,
      and(
        eq(resolutionEvents.workspaceId, predictions.workspaceId),
        eq(resolutionEvents.resolutionId, newest.resolutionId),
      ),
    )
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), inArray(resolutionEvents.eventId, eventIds)))
    .orderBy(asc(predictions.dueOn), asc(predictions.id))
}

function orderOf({ sort }: EventFilter): SQL[] {
  const direction = sort === 'oldest' ? asc : desc
  return [direction(events.happenedOn), direction(events.id)]
}

/** What comes after the last row that was shown. */
function beyond({ cursor, sort }: EventFilter): SQL | undefined {
  const [happenedOn, id, ...rest] = (cursor && readCursor(cursor)) || []
  if (!happenedOn || !id || rest.length > 0) return undefined
  const last = sql`(${happenedOn}::text::date, ${id}::text::uuid)`
  const row = sql`(${events.happenedOn}, ${events.id})`
  return sort === 'oldest' ? sql`${row} > ${last}` : sql`${row} < ${last}`
}
