import { asc, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import {
  isOf,
  newestResolution,
  newestResolutions,
  outcomeInForce,
  shownForecast,
  shownForecasts,
} from '@/lib/data/standing'
import { predictions } from '@/lib/db/schema/predictions'
import { resolutions } from '@/lib/db/schema/resolutions'
import { aForecast, aPrediction, aResolution, aSpeaker } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

type Joined = [ReturnType<typeof newestResolution>, ReturnType<typeof shownForecast>]

function read({ db, viewer }: Context, [newest, shown]: Joined) {
  return db
    .select({
      slug: predictions.slug,
      resolutionId: newest.resolutionId,
      outcome: outcomeInForce(newest),
      forecasterId: shown.forecasterId,
      probability: shown.probability,
    })
    .from(predictions)
    .leftJoinLateral(newest, sql`true`)
    .leftJoinLateral(shown, sql`true`)
    .where(eq(predictions.workspaceId, viewer.workspaceId))
    .orderBy(asc(predictions.id))
}

function readOnceOver({ db, viewer }: Context, [newest, shown]: Joined) {
  return db
    .select({
      slug: predictions.slug,
      resolutionId: newest.resolutionId,
      outcome: outcomeInForce(newest),
      forecasterId: shown.forecasterId,
      probability: shown.probability,
    })
    .from(predictions)
    .leftJoin(newest, isOf(newest))
    .leftJoin(shown, isOf(shown))
    .where(eq(predictions.workspaceId, viewer.workspaceId))
    .orderBy(asc(predictions.id))
}

/** Settled, corrected in the same instant, re-opened, open, withdrawn, and without a chance; two who forecast. */
async function tangledRecord(): Promise<{ context: Context; other: string }> {
  const context = await testContext()
  const other = await aSpeaker(context, 'Ben Example')
  const ids = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((slug) => aPrediction(context, { slug })))
  const [settled = '', reopened = '', open = '', withdrawn = ''] = ids
  await aResolution(context, { predictionId: settled })
  await aResolution(context, { predictionId: settled, outcome: 'yes' })
  await context.db.update(resolutions).set({ createdAt: context.now })
  await aResolution(context, { predictionId: reopened })
  await aResolution(context, { predictionId: reopened, outcome: 'reopened' })
  const later = new Date('2022-07-01T00:00:00Z')
  await aForecast(context, { predictionId: settled })
  await aForecast(context, { predictionId: settled, probability: 0.9, low: null, high: null, madeAt: later })
  await aForecast(context, { predictionId: reopened, forecasterId: other })
  await aForecast(context, { predictionId: open })
  await aForecast(context, { predictionId: open, forecasterId: other, id: v7(), madeAt: later })
  await aForecast(context, { predictionId: withdrawn })
  await aForecast(context, {
    predictionId: withdrawn,
    probability: null,
    low: null,
    high: null,
    madeAt: later,
  })
  return { context, other }
}

test('what stands is the same whether each prediction looks it up or all are read once over', async () => {
  const { context, other } = await tangledRecord()
  for (const forecaster of [undefined, other]) {
    const { db } = context
    const each = await read(context, [newestResolution(db), shownForecast(db, forecaster)])
    const all = await readOnceOver(context, [newestResolutions(context), shownForecasts(context, forecaster)])
    expect(all).toEqual(each)
    expect(each.map(({ outcome }) => outcome)).toEqual(['yes', null, null, null, null])
  }
})
