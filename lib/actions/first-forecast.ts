import { v7 } from 'uuid'
import type { z } from 'zod'
import type { Context } from '@/lib/context'
import { startOfDay } from '@/lib/core/calendar'
import { admitForecast } from '@/lib/core/forecast'
import { fail, ok, type Result } from '@/lib/core/result'
import { insertForecast } from '@/lib/data/forecasts'
import { findSpeaker, insertSelf } from '@/lib/data/speakers'
import type { ReadChance } from '@/lib/validation/forecast'
import type { recordPredictionInput } from '@/lib/validation/prediction'
import type { Words } from './prediction-words'

type Input = Omit<z.output<typeof recordPredictionInput>, 'forecast'> & { forecast: ReadChance }

/**
 * The first forecast of a prediction: what the words say, made when they were said; or your own, made now or at an
 * earlier moment that you state.
 */
export async function logFirstForecast(context: Context, input: Input, words: Words): Promise<Result<null>> {
  const you = await isYours(context, input, words)
  const madeAt = you
    ? (input.madeAt ?? context.now)
    : new Date(startOfDay(words.saidOn, context.viewer.timeZone))
  if (you) {
    const question = { dueOn: input.dueOn, timeZone: context.viewer.timeZone, outcome: null }
    const admitted = admitForecast(question, { madeAt: madeAt.getTime() }, context.now.getTime())
    if (!admitted.ok) return admitted
    if (madeAt.getTime() < startOfDay(words.saidOn, context.viewer.timeZone)) {
      const early = `The question was asked on ${words.saidOn}; a chance for it cannot be older.`
      return fail(early, { madeAt: early })
    }
  }
  const { phrase, scale, scaleVersion, rationale } = input
  await insertForecast(context, {
    id: v7(),
    predictionId: input.id,
    forecasterId: you ? (await insertSelf(context)).id : words.speakerId,
    ...input.forecast,
    origin: input.origin ?? (words.quoteId && !you ? 'judged' : 'number'),
    phrase,
    scale,
    scaleVersion,
    basis: input.basis ?? {},
    rationale,
    madeAt,
  })
  return ok(null)
}

/** Yours if you say so, or if the prediction is. */
async function isYours(context: Context, input: Input, words: Words): Promise<boolean> {
  if (input.forecaster) return input.forecaster === 'you'
  return (await findSpeaker(context, words.speakerId))?.isSelf ?? false
}
