import type { Context } from '@/lib/context'
import { failChanged, type Refusal } from '@/lib/core/result'
import { listPresses } from '@/lib/data/corrections'
import type { FoundPrediction } from '@/lib/data/predictions'
import { listResolutions } from '@/lib/data/resolutions'
import { pressSentence } from './press-sentence'

/** Refuses a form that was made against an older version of its prediction, and says what changed since. */
export async function refuseStale(
  context: Context,
  prediction: FoundPrediction,
  formVersion: number,
): Promise<Refusal | null> {
  const steps = prediction.version - formVersion
  if (steps === 0) return null
  const since = steps > 0 ? await changesSince(context, prediction.id, steps) : []
  return failChanged(
    'This prediction changed after the form was opened. Look at what is new, then send it again.',
    since.join(' ') || 'It is at another version than the form.',
  )
}

/** What the newest steps were, the first of them first. */
async function changesSince(context: Context, predictionId: string, steps: number): Promise<string[]> {
  const settled = await listResolutions(context, predictionId, steps)
  const corrected = await listPresses(context, { tableName: 'predictions', rowId: predictionId })
  return [
    ...settled.map((row) => ({ recordedAt: row.recordedAt, says: sentenceOf(row) })),
    ...corrected.map((press) => ({ recordedAt: press.recordedAt, says: pressSentence(press) })),
  ]
    .toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())
    .slice(0, steps)
    .map(({ says }) => says)
    .reverse()
}

type Settled = Awaited<ReturnType<typeof listResolutions>>[number]

function sentenceOf({ outcome, knownOn }: Settled): string {
  return outcome === 'reopened' ? 'It was reopened.' : `It was settled as “${outcome}”, known on ${knownOn}.`
}
