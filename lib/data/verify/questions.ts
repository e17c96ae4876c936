import { asc } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { groupBy } from '@/lib/core/group'
import { forecastFaults } from '@/lib/core/verify/forecast-faults'
import { predictionFaults, resolutionFaults } from '@/lib/core/verify/prediction-faults'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { resolutions } from '@/lib/db/schema/resolutions'
import type { Fault } from './record'

/** Questions and answers that no score could be worked out from. */
export async function questionFaults(db: Context['db']): Promise<Fault[]> {
  const questions = await db
    .select({
      workspaceId: predictions.workspaceId,
      id: predictions.id,
      question: predictions.question,
      saidOn: predictions.saidOn,
      dueOn: predictions.dueOn,
      timeZone: predictions.timeZone,
    })
    .from(predictions)
    .orderBy(asc(predictions.workspaceId), asc(predictions.id))
  const answers = await db
    .select({
      workspaceId: resolutions.workspaceId,
      id: resolutions.id,
      predictionId: resolutions.predictionId,
      outcome: resolutions.outcome,
      voidReason: resolutions.voidReason,
      knownOn: resolutions.knownOn,
      knownAt: resolutions.knownAt,
    })
    .from(resolutions)
    .orderBy(asc(resolutions.createdAt), asc(resolutions.id))
  const byPrediction = groupBy(answers, (answer) => `${answer.workspaceId} ${answer.predictionId}`)
  return questions.flatMap((question): Fault[] => {
    const { workspaceId, id } = question
    const own = byPrediction.get(`${workspaceId} ${id}`) ?? []
    return [
      ...predictionFaults(question).map((fault) => ({ table: 'predictions', id, workspaceId, ...fault })),
      ...resolutionFaults(question, own).map((fault) => ({ table: 'resolutions', workspaceId, ...fault })),
    ]
  })
}

/** Chances that no score could be worked out from. */
export async function chanceFaults(db: Context['db']): Promise<Fault[]> {
  const chances = await db
    .select({
      workspaceId: forecasts.workspaceId,
      id: forecasts.id,
      probability: forecasts.probability,
      low: forecasts.low,
      high: forecasts.high,
      origin: forecasts.origin,
      madeAt: forecasts.madeAt,
    })
    .from(forecasts)
    .orderBy(asc(forecasts.workspaceId), asc(forecasts.id))
  return chances.flatMap((chance) => {
    const { workspaceId, id } = chance
    return forecastFaults(chance).map((fault) => ({ table: 'forecasts', id, workspaceId, ...fault }))
  })
}
