'use server'

import type { z } from 'zod'
import type { Context } from '@/lib/context'
import {
  type Answer,
  admitCorrection,
  admitReopening,
  admitResolution,
  type Resolvable,
} from '@/lib/core/resolution'
import { fail, ok, type Result } from '@/lib/core/result'
import { listEventIds } from '@/lib/data/events'
import { refuseOther, savedOtherwise } from '@/lib/data/insert-once'
import { findPrediction, updatePredictionVersion } from '@/lib/data/predictions'
import { findResolution, insertResolution } from '@/lib/data/resolutions'
import {
  correctResolutionInput,
  reopenPredictionInput,
  resolvePredictionInput,
} from '@/lib/validation/resolution'
import { action } from './action'
import { forecastable } from './forecastable'
import { refuseStale } from './refuse-stale'

/** Who settles, until there are accounts. */
const recordedBy = 'You'

/** Settles a prediction: what the answer was, when it could be known, on what events. */
export const resolvePrediction = action(resolvePredictionInput, (input, context) =>
  settle(input, context, admitResolution),
)

/** Puts another answer in place of the one in force; the earlier one stays in the history. */
export const correctResolution = action(correctResolutionInput, (input, context) =>
  settle(input, context, admitCorrection),
)

/** Takes the answer back: the question is open again. */
export const reopenPrediction = action(reopenPredictionInput, async (input, context) => {
  const prediction = await findPrediction(context, input.predictionId)
  if (!prediction) return fail('That prediction no longer exists.')
  const { id, predictionId, reasoning } = input
  const reopening = { id, predictionId, outcome: 'reopened' as const, reasoning }
  const stored = await findResolution(context, id)
  if (stored) return refuseOther(stored, reopening) ?? ok({ id, version: prediction.version })
  const stale = await refuseStale(context, prediction, input.version)
  if (stale) return stale
  const admitted = admitReopening(forecastable(prediction))
  if (!admitted.ok) return admitted
  return keep(context, { ...reopening, recordedBy })
})

type Admit = (prediction: Resolvable, answer: Answer, now: number) => Result<null>

async function settle(
  input: z.output<typeof resolvePredictionInput>,
  context: Context,
  admit: Admit,
): Promise<Result<{ id: string; version: number }>> {
  const prediction = await findPrediction(context, input.predictionId)
  if (!prediction) return fail('That prediction no longer exists.')
  const { workspaceId: _w, version: _v, ...typed } = input
  const resolution = { ...typed, eventIds: [...new Set(input.eventIds)].sort() }
  const stored = await findResolution(context, input.id)
  if (stored) return refuseOther(stored, resolution) ?? ok({ id: input.id, version: prediction.version })
  const stale = await refuseStale(context, prediction, input.version)
  if (stale) return stale
  const answer = { ...input, knownAt: input.knownAt?.getTime() ?? null }
  const admitted = admit(forecastable(prediction), answer, context.now.getTime())
  if (!admitted.ok) return admitted
  const known = await listEventIds(context, resolution.eventIds)
  if (known.length < resolution.eventIds.length) {
    const elsewhere = 'One of the events is not in this record.'
    return fail(elsewhere, { eventIds: elsewhere })
  }
  return keep(context, { ...resolution, recordedBy })
}

async function keep(
  context: Context,
  resolution: Parameters<typeof insertResolution>[1],
): Promise<Result<{ id: string; version: number }>> {
  const { id, isNew } = await insertResolution(context, resolution)
  if (!isNew) return savedOtherwise()
  return ok({ id, version: await updatePredictionVersion(context, resolution.predictionId) })
}
