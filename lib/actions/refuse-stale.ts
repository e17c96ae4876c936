import type { Context } from '@/lib/context'
import { failChanged, type Refusal } from '@/lib/core/result'
import type { FoundPrediction } from '@/lib/data/predictions'
import { listResolutions } from '@/lib/data/resolutions'

/** Refuses a form that was made against an older version of its prediction, and says what changed since. */
export async function refuseStale(
  context: Context,
  prediction: FoundPrediction,
  formVersion: number,
): Promise<Refusal | null> {
  const steps = prediction.version - formVersion
  if (steps === 0) return null
  const since = steps > 0 ? await listResolutions(context, prediction.id, steps) : []
  const changed = since.map(sentenceOf).reverse().join(' ')
  return failChanged(
    'This prediction changed after the form was opened. Look at what is new, then send it again.',
    changed || 'It is at another version than the form.',
  )
}

function sentenceOf({ outcome, knownOn }: Awaited<ReturnType<typeof listResolutions>>[number]): string {
  return outcome === 'reopened' ? 'It was reopened.' : `It was settled as “${outcome}”, known on ${knownOn}.`
}
