import type { Forecastable } from '@/lib/core/forecast'
import type { Resolvable } from '@/lib/core/resolution'
import type { FoundPrediction } from '@/lib/data/predictions'

/** A prediction as the rules of core ask about it: its days, its zone, and the outcome in force. */
export function forecastable(prediction: FoundPrediction): Forecastable & Resolvable {
  const { saidOn, dueOn, timeZone, resolution } = prediction
  return { saidOn, dueOn, timeZone, outcome: resolution?.outcome ?? null }
}
