import type { Context } from '@/lib/context'
import { dayOf, startOfDay } from '@/lib/core/calendar'
import { admitQuestionCorrection, admitSaidOn } from '@/lib/core/correction'
import { admitQuestion } from '@/lib/core/prediction'
import { fail, ok, type Result } from '@/lib/core/result'
import { listForecastDays, updatePrediction, updateSaidForecasts } from '@/lib/data/correct-prediction'
import type { Change } from '@/lib/data/corrections'
import { findPrediction } from '@/lib/data/predictions'

/**
 * Says on another day what was drawn from words whose source appeared on another day: the predictions that were said
 * with it, and the chances that stood in the words. Whatever was said on a day of its own keeps it.
 */
export async function moveSaidWith(
  context: Context,
  predictionIds: readonly string[],
  { was, is }: { was: string; is: string },
): Promise<Result<Change[]>> {
  const changes: Change[] = []
  for (const id of predictionIds) {
    const prediction = await findPrediction(context, id)
    if (prediction?.saidOn !== was) continue
    const moved = await moveSaid(context, prediction, is)
    if (!moved.ok) {
      const named = `${moved.message} This concerns the prediction “${prediction.slug}”, said on that day.`
      return fail(named, { publishedOn: named })
    }
    await updatePrediction(context, id, { saidOn: is })
    const said = {
      tableName: 'predictions',
      rowId: id,
      field: 'saidOn',
      oldValue: was,
      newValue: is,
    } as const
    changes.push(said, ...moved.value)
  }
  return ok(changes)
}

type Moved = NonNullable<Awaited<ReturnType<typeof findPrediction>>>

async function moveSaid(context: Context, prediction: Moved, is: string): Promise<Result<Change[]>> {
  const settled = admitQuestionCorrection(prediction.resolution?.outcome ?? null, ['saidOn'])
  if (!settled.ok) return settled
  const today = dayOf(context.now.getTime(), prediction.timeZone)
  const question = admitQuestion({ question: '-', saidOn: is, dueOn: prediction.dueOn }, today)
  if (!question.ok) return question
  return moveForecasts(context, prediction, is)
}

/** The chances that were given with the words move with them; none may be older than the words. */
export async function moveForecasts(
  context: Context,
  prediction: Pick<Moved, 'id' | 'timeZone' | 'saidOn'>,
  is: string,
): Promise<Result<Change[]>> {
  const said = startOfDay(prediction.saidOn, prediction.timeZone)
  const made = await listForecastDays(context, prediction)
  const admitted = admitSaidOn(
    is,
    made.filter(({ madeAt }) => madeAt.getTime() !== said),
  )
  if (!admitted.ok) return admitted
  return ok(await updateSaidForecasts(context, prediction, is))
}
