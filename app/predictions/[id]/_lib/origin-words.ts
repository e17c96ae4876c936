import type { Origin } from '@/lib/core/forecast'
import type { ForecastRow } from '@/lib/data/prediction-tracks'

const words: Record<Origin, string> = {
  number: 'Chance, as stated',
  phrase: 'Chance, read from words',
  bare: 'Chance, from a bare assertion',
  judged: 'Chance, as judged',
  derived: 'Chance, worked out',
}

/** What stands over a chance: where its number comes from. */
export function chanceLabel(forecast: ForecastRow | null, isYours: boolean): string {
  if (!forecast) return 'Chance'
  return isYours ? 'Your chance' : words[forecast.origin]
}
