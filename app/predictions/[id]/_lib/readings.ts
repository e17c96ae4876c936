import type { Role } from '@/lib/core/prediction'
import { chooseReadings } from '@/lib/core/scoring/alternatives'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { Sibling } from '@/lib/data/prediction-siblings'
import { standingOf } from '@/app/_components/standing'

/** One reading of words that have several, and how it counts. */
export type ReadingOfWords = Pick<
  Sibling,
  'id' | 'label' | 'reading' | 'role' | 'outcome' | 'status' | 'probability' | 'low' | 'high'
> & { isThis: boolean; counts: boolean; why: string }

const whyItCounts: Record<Exclude<Role, 'context'>, string> = {
  headline: 'Counts: it reads the words as directly as they allow.',
  variant: 'Counts where variants are asked for: no reading is headline, and it came first.',
}

/** The readings of a prediction's words, the first of them first; none where there is only one. */
export function readingsOf(prediction: PredictionPage): ReadingOfWords[] {
  const others = prediction.siblings.filter(({ relation }) => relation === 'alternative')
  if (others.length === 0) return []
  const standing = standingOf(prediction).shown?.forecasts.at(-1)
  const { probability = null, low = null, high = null } = standing ?? {}
  const first = prediction.alternativeOf ?? prediction.id
  const all = [{ ...prediction, probability, low, high, isThis: true }, ...asOthers(others)].toSorted(
    (a, b) => Number(b.id === first) - Number(a.id === first),
  )
  const readable = all.map((reading) => ({
    forecasterId: '',
    prediction: { ...reading, alternativeOf: reading.id === first ? null : first },
    forecasts: [{ probability: reading.probability }],
  }))
  const { chosen } = chooseReadings(readable, ['headline', 'variant'], 'headline')
  const chosenId = chosen[0]?.prediction.id
  return all.map((reading) => ({
    ...reading,
    counts: reading.id === chosenId,
    why: whyOf(reading, reading.id === chosenId),
  }))
}

function asOthers(siblings: readonly Sibling[]) {
  return siblings.map((sibling) => ({ ...sibling, isThis: false }))
}

function whyOf({ role, probability }: Pick<ReadingOfWords, 'role' | 'probability'>, counts: boolean): string {
  if (role === 'context') return 'Context, never scored.'
  if (probability === null) return 'Does not count: no chance stands on it.'
  if (counts) return whyItCounts[role]
  return 'Does not count: of several readings of the same words one does. “Other reading” counts it instead.'
}
