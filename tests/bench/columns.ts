import { seededRandom } from '@/lib/core/random'
import type { ForecastColumns } from '@/lib/core/scoring/tally'

/** So many made-up forecasts whose chances are right, each some whole number of steps of so many millionths. */
export function columnsOf(size: number, step: number): ForecastColumns {
  const random = seededRandom(size)
  const steps = 1_000_000 / step
  const millionths = new Int32Array(size)
  const happened = new Uint8Array(size)
  for (let row = 0; row < size; row++) {
    const chance = Math.floor(random() * (steps + 1)) * step
    millionths[row] = chance
    happened[row] = random() * 1_000_000 < chance ? 1 : 0
  }
  return { millionths, happened }
}
