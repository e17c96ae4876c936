'use server'

import { dayOf } from '@/lib/core/calendar'
import { admitForecast, admitWithdrawal } from '@/lib/core/forecast'
import { fail, ok } from '@/lib/core/result'
import { findLatestForecast, hasForecast, insertForecast } from '@/lib/data/forecasts'
import { findPrediction } from '@/lib/data/predictions'
import { findSelf, insertSelf } from '@/lib/data/speakers'
import { reviseForecastInput, withdrawForecastInput } from '@/lib/validation/forecast'
import { action } from './action'
import { forecastable } from './forecastable'
import { refuseStale } from './refuse-stale'

/** A forecast of your own: the first on this prediction, or a revision. What was said before stays. */
export const reviseForecast = action(reviseForecastInput, async (input, context) => {
  const prediction = await findPrediction(context, input.predictionId)
  if (!prediction) return fail('That prediction no longer exists.')
  if (await hasForecast(context, input.id)) return ok({ id: input.id })
  const stale = await refuseStale(context, prediction, input.version)
  if (stale) return stale
  const madeAt = input.madeAt ?? context.now
  const admitted = admitForecast(
    forecastable(prediction),
    { madeAt: madeAt.getTime() },
    context.now.getTime(),
  )
  if (!admitted.ok) return admitted
  if (dayOf(madeAt.getTime(), prediction.timeZone) < prediction.saidOn) {
    const early = `The question was asked on ${prediction.saidOn}; a chance for it cannot be older.`
    return fail(early, { madeAt: early })
  }
  const { workspaceId: _w, version: _v, chance: _c, ...forecast } = input
  const { id: forecasterId } = await insertSelf(context)
  await insertForecast(context, {
    ...forecast,
    forecasterId,
    origin: forecast.origin ?? 'number',
    basis: forecast.basis ?? {},
    madeAt,
  })
  return ok({ id: input.id })
})

/** Takes your own forecast back: from now on none of yours stands. */
export const withdrawForecast = action(withdrawForecastInput, async (input, context) => {
  const prediction = await findPrediction(context, input.predictionId)
  if (!prediction) return fail('That prediction no longer exists.')
  if (await hasForecast(context, input.id)) return ok({ id: input.id })
  const stale = await refuseStale(context, prediction, input.version)
  if (stale) return stale
  const self = await findSelf(context)
  const standing = self
    ? await findLatestForecast(context, { predictionId: prediction.id, forecasterId: self.id })
    : null
  const now = context.now.getTime()
  const admitted = admitWithdrawal(forecastable(prediction), standing, { madeAt: now }, now)
  if (!admitted.ok) return admitted
  if (!self) throw new Error('A withdrawal was admitted for nobody.')
  await insertForecast(context, {
    id: input.id,
    predictionId: prediction.id,
    forecasterId: self.id,
    origin: 'number',
    rationale: input.rationale,
    madeAt: context.now,
  })
  return ok({ id: input.id })
})
