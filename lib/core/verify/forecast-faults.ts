import { origins } from '@/lib/core/forecast'
import type { RowFault } from './quote-faults'

export type StoredForecast = {
  probability: number | null
  low: number | null
  high: number | null
  origin: string
  madeAt: Date
}

/** What makes a stored forecast no input for a score. */
export function forecastFaults({ probability, low, high, origin, madeAt }: StoredForecast): RowFault[] {
  const faults: RowFault[] = []
  for (const [place, value] of Object.entries({ probability, low, high })) {
    if (value !== null && !(value >= 0 && value <= 1)) {
      faults.push({ place, message: 'The chance does not lie between 0 and 1.' })
    }
  }
  if ((low === null) !== (high === null)) {
    faults.push({ place: 'low, high', message: 'Half of the range is missing.' })
  }
  if (low !== null && high !== null && (probability === null || probability < low || probability > high)) {
    faults.push({ place: 'probability', message: 'The chance does not lie in its range.' })
  }
  if (!origins.some((known) => known === origin)) {
    faults.push({ place: 'origin', message: `Nobody knows the origin “${origin}”.` })
  }
  if (!Number.isFinite(madeAt.getTime())) {
    faults.push({ place: 'made_at', message: 'The moment it was made is none.' })
  }
  return faults
}
