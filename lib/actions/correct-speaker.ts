import type { Context } from '@/lib/context'
import { fail, ok, type Result } from '@/lib/core/result'
import { listForecastDays, updatePrediction } from '@/lib/data/correct-prediction'
import { updateForecaster } from '@/lib/data/correct-quote'
import type { Change } from '@/lib/data/corrections'
import { findPrediction, findPredictionFacts } from '@/lib/data/predictions'

/** Gives predictions, with the chances of the one who was held to them, to another speaker. */
export async function giveToSpeaker(
  context: Context,
  predictionIds: readonly string[],
  { was, is }: { was: string; is: string },
): Promise<Result<Change[]>> {
  const changes: Change[] = []
  if (was === is) return ok(changes)
  for (const id of predictionIds) {
    const prediction = await findPrediction(context, id)
    const facts = await findPredictionFacts(context, id)
    if (!prediction || facts?.speakerId !== was) continue
    const given = await listForecastDays(context, prediction)
    if (given.some(({ forecasterId }) => forecasterId === is)) {
      const own = `The new speaker has a chance of their own on “${facts.label}”, which would be mixed with what these words say.`
      return fail(own, { speakerId: own })
    }
    const moved = await updateForecaster(context, id, { was, is })
    await updatePrediction(context, id, { speakerId: is })
    const told = {
      tableName: 'predictions',
      rowId: id,
      field: 'speakerId',
      oldValue: was,
      newValue: is,
    } as const
    changes.push(told, ...moved)
  }
  return ok(changes)
}
