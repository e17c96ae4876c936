import { count, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { speakers } from '@/lib/db/schema/speakers'
import { quoteOfPrediction, speakerOfPrediction } from './joins'
import type { PredictionCounts } from './prediction-summary'
import { type NarrowedFilter, predictionWhere } from './prediction-where'
import { isOf, newestResolutions, outcomeInForce, shownForecasts, statusIn } from './standing'

const none: PredictionCounts = {
  total: 0,
  withChance: 0,
  open: 0,
  due: 0,
  resolved: 0,
  yes: 0,
  no: 0,
  ambiguous: 0,
  void: 0,
  dueThisYear: 0,
  nextDueOn: null,
}

/** How many predictions a filter finds in all, whatever part of them is shown. */
export async function countPredictions(
  context: Context,
  filter: NarrowedFilter,
  today: SQL,
): Promise<PredictionCounts> {
  const newest = newestResolutions(context)
  const shown = shownForecasts(context, filter.forecaster)
  const status = statusIn(today, newest)
  const outcome = outcomeInForce(newest)
  const yearEnd = `${dayOf(context.now.getTime(), context.viewer.timeZone).slice(0, 4)}-12-31`
  const countIf = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::integer`
  const [counts] = await context.db
    .select({
      total: count(),
      withChance: countIf(sql`${shown.probability} is not null`),
      open: countIf(sql`${status} = 'open'`),
      due: countIf(sql`${status} = 'due'`),
      resolved: countIf(sql`${status} = 'resolved'`),
      yes: countIf(sql`${outcome} = 'yes'`),
      no: countIf(sql`${outcome} = 'no'`),
      ambiguous: countIf(sql`${outcome} = 'ambiguous'`),
      void: countIf(sql`${outcome} = 'void'`),
      dueThisYear: countIf(sql`${status} = 'open' and ${predictions.dueOn} <= ${yearEnd}::date`),
      nextDueOn: sql<string | null>`(min(${predictions.dueOn}) filter (where ${status} = 'open'))::text`,
    })
    .from(predictions)
    .innerJoin(speakers, speakerOfPrediction)
    .leftJoin(quotes, quoteOfPrediction)
    .leftJoin(newest, isOf(newest))
    .leftJoin(shown, isOf(shown))
    .where(predictionWhere(context, filter, { newest, shown, today }))
  return counts ?? none
}
