import { and, asc, count, desc, eq, gte, ne, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { addDays, type CalendarDate, dayOf, startOfDay } from '@/lib/core/calendar'
import { answerEffect, type AnswerEffect } from '@/lib/core/scoring/answer-effect'
import type { SettledOutcome } from '@/lib/core/resolution'
import { predictions } from '@/lib/db/schema/predictions'
import { resolutions } from '@/lib/db/schema/resolutions'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import type { EffectFilter, ReviewFilter, SettledPeriod } from '@/lib/validation/review'
import { type Lesson, listLessonsDue } from './lessons'
import { listPredictions } from './prediction-list'
import type { Band, PredictionSummary } from './prediction-summary'
import { isNotReviewed } from './reviews'
import {
  inForce,
  isOf,
  newestResolutions,
  outcomeInForce,
  shownForecast,
  statusIn,
  todayByZone,
} from './standing'
import { listShownBriers } from './track-scores'
import { listTracks } from './tracks'

export type ReviewQueue = {
  today: CalendarDate
  /** What fell due and is not settled, the oldest first. */
  due: PredictionSummary[]
  dueCount: number
  /** What is settled and was not looked back on, the last settled first. */
  back: LookBack[]
  /** Lessons whose day has come. */
  lessons: Lesson[]
}

export type LookBack = {
  id: string
  label: string
  outcome: SettledOutcome
  chance: { forecasterId: string; probability: number | null } | null
  brier: Band | null
}

const mostDue = 200
const mostBack = 100

/** What there is to settle, to look back on and to remember. */
export async function findReviewQueue(context: Context, filter: ReviewFilter): Promise<ReviewQueue> {
  const [due, back, lessons] = await Promise.all([
    listPredictions(context, { ...defaultPredictionFilter, status: ['due'], sort: 'due', limit: mostDue }),
    listLookBacks(context, filter),
    listLessonsDue(context),
  ])
  return {
    today: dayOf(context.now.getTime(), context.viewer.timeZone),
    due: due.rows,
    dueCount: due.counts.total,
    back,
    lessons,
  }
}

/** How many wait to be settled. */
export async function countDue(context: Context): Promise<{ due: number }> {
  const newest = newestResolutions(context)
  const status = statusIn(await todayByZone(context), newest)
  const [row] = await context.db
    .select({ due: count() })
    .from(predictions)
    .leftJoin(newest, isOf(newest))
    .where(and(eq(predictions.workspaceId, context.viewer.workspaceId), sql`${status} = 'due'`))
  return { due: row?.due ?? 0 }
}

/** What an answer, or taking one back, would do to the headline's mean. */
export async function findAnswerEffect(
  context: Context,
  { prediction, outcome, knownOn, knownAt }: EffectFilter,
): Promise<AnswerEffect> {
  const isAnswer = outcome !== 'reopened' && knownOn !== undefined
  const resolution = isAnswer ? { outcome, knownOn, knownAt: knownAt?.getTime() ?? null } : null
  return answerEffect(await listTracks(context), prediction, resolution)
}

async function listLookBacks(context: Context, { settled }: ReviewFilter): Promise<LookBack[]> {
  const { db, viewer } = context
  const newest = newestResolutions(context)
  const shown = shownForecast(db)
  const rows = await db
    .select({
      id: predictions.id,
      label: predictions.label,
      outcome: sql<SettledOutcome>`${outcomeInForce(newest)}`,
      chance: { forecasterId: shown.forecasterId, probability: shown.probability },
    })
    .from(predictions)
    .innerJoin(newest, isOf(newest))
    .innerJoin(
      resolutions,
      and(eq(resolutions.workspaceId, predictions.workspaceId), eq(resolutions.id, newest.resolutionId)),
    )
    .leftJoinLateral(shown, sql`true`)
    .where(
      and(
        eq(predictions.workspaceId, viewer.workspaceId),
        inForce(newest),
        ne(predictions.role, 'context'),
        isNotReviewed(db),
        settled && gte(resolutions.createdAt, since(context, settled)),
      ),
    )
    .orderBy(desc(newest.knownOn), desc(resolutions.createdAt), asc(predictions.id))
    .limit(mostBack)
  const briers = await listShownBriers(context, rows)
  return rows.map((row) => ({ ...row, brier: briers.get(row.id) ?? null }))
}

const daysOf: Record<SettledPeriod, number> = { week: 7, month: 31, quarter: 92 }

/** Settled is when it was recorded here: a review is of what was done, however long ago the answer was known. */
function since({ now, viewer }: Context, period: SettledPeriod): Date {
  const today = dayOf(now.getTime(), viewer.timeZone)
  return new Date(startOfDay(addDays(today, -daysOf[period]), viewer.timeZone))
}
