import { wilsonInterval } from '@/lib/core/calibration/wilson'
import type { CalibrationBin } from '@/app/_components/charts/calibration-words'

type Counts = { n: number; events: number; mean: number; consistency?: [number, number] }

/** Ten bins, empty but for those given by the tenth they are in. */
export function bins(counts: Record<number, Counts>): CalibrationBin[] {
  return Array.from({ length: 10 }, (_, index) => {
    const given = counts[index]
    return {
      from: index / 10,
      to: (index + 1) / 10,
      n: given?.n ?? 0,
      events: given?.events ?? 0,
      meanForecast: given?.mean ?? null,
      observed: given ? given.events / given.n : null,
      wilson: given ? wilsonInterval(given.events, given.n) : null,
      tooFew: (given?.n ?? 0) < 5,
      consistency: given ? (given.consistency ?? [0, 1]) : null,
    }
  })
}

/** The fifteen scored predictions of the endgames example. */
export const endgames = bins({
  0: { n: 5, events: 0, mean: 0.056, consistency: [0, 0.4] },
  1: { n: 1, events: 0, mean: 0.13 },
  2: { n: 5, events: 0, mean: 0.206, consistency: [0, 0.6] },
  3: { n: 2, events: 0, mean: 0.355 },
  4: { n: 2, events: 2, mean: 0.4 },
})

/** An invented full record: sound up to 70 %, sure of too much above. */
export const fullRecord = bins({
  0: { n: 64, events: 5, mean: 0.05, consistency: [0, 0.117] },
  1: { n: 52, events: 10, mean: 0.15, consistency: [0.058, 0.257] },
  2: { n: 41, events: 12, mean: 0.25, consistency: [0.115, 0.398] },
  3: { n: 28, events: 10, mean: 0.35, consistency: [0.172, 0.543] },
  4: { n: 3, events: 2, mean: 0.45 },
  5: { n: 33, events: 17, mean: 0.54, consistency: [0.357, 0.704] },
  6: { n: 45, events: 26, mean: 0.65, consistency: [0.504, 0.785] },
  7: { n: 68, events: 42, mean: 0.75, consistency: [0.64, 0.86] },
  8: { n: 66, events: 47, mean: 0.85, consistency: [0.751, 0.931] },
  9: { n: 46, events: 38, mean: 0.94, consistency: [0.862, 1] },
})
