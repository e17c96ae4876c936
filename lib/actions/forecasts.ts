'use server'

import { dayOf } from '@/lib/core/calendar'
import { admitForecast, admitWithdrawal } from '@/lib/core/forecast'
import { fail, ok } from '@/lib/core/result'
import { findForecast, findLatestForecast, insertForecast } from '@/lib/data/forecasts'
import { refuseOther, savedOtherwise } from '@/lib/data/insert-once'
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
  const { workspaceId: _w, version: _v, chance: _c, ...typed } = input
  const forecast = { ...typed, origin: typed.origin ?? 'number', basis: typed.basis ?? {} }
  const stored = await findForecast(context, input.id)
  if (stored) {
    return refuseOther(stored, { ...forecast, madeAt: input.madeAt ?? undefined }) ?? ok({ id: input.id })
  }
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
  const { id: forecasterId } = await insertSelf(context)
  const { isNew } = await insertForecast(context, { ...forecast, forecasterId, madeAt })
  return isNew ? ok({ id: input.id }) : savedOtherwise()
})

/** Takes your own forecast back: from now on none of yours stands. */
export const withdrawForecast = action(withdrawForecastInput, async (input, context) => {
  const prediction = await findPrediction(context, input.predictionId)
  if (!prediction) return fail('That prediction no longer exists.')
  const { id, predictionId, rationale } = input
  const stored = await findForecast(context, id)
  if (stored) return refuseOther(stored, { predictionId, probability: null, rationale }) ?? ok({ id })
  const stale = await refuseStale(context, prediction, input.version)
  if (stale) return stale
  const self = await findSelf(context)
  const standing = self ? await findLatestForecast(context, { predictionId, forecasterId: self.id }) : null
  const now = context.now.getTime()
  const admitted = admitWithdrawal(forecastable(prediction), standing, { madeAt: now }, now)
  if (!admitted.ok) return admitted
  if (!self) throw new Error('A withdrawal was admitted for nobody.')
  const { isNew } = await insertForecast(context, {
    id,
    predictionId,
    forecasterId: self.id,
    origin: 'number',
    rationale,
    madeAt: context.now,
  })
  return isNew ? ok({ id }) : savedOtherwise()
})
