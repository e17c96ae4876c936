import { type Probability, toMillionths } from '@/lib/core/probability'
import type { Scale, ScaledFigure } from './scale'
import { readPhrase } from './scales'

/** A stored forecast that was read from words. */
export type ReadForecast = {
  id: string
  phrase: string | null
  probability: Probability | null
  low: Probability | null
  high: Probability | null
  scale: string | null
  scaleVersion: string | null
}

/** What a forecast would be under another scale, beside what it is. */
export type Moved = {
  id: string
  phrase: string
  from: { probability: Probability; low: Probability | null; high: Probability | null }
  to: { probability: Probability; low: Probability; high: Probability; scale: string; scaleVersion: string }
}

export type ReReading = {
  moved: Moved[]
  /** Read alike under both. */
  unmoved: number
  /** Not read from a phrase that a scale knows: a stated number, a judgement, a withdrawal. */
  untouched: number
}

/**
 * Reads stored forecasts again under a scale (another one, or a new version of the same) and says what would move.
 * Nothing is written: a forecast keeps the scale and version it was read by until someone says yes.
 *
 * @param read how the stored words become a figure: by name here, by the lexicon of `drawing` where they are free
 */
export function reRead(
  forecasts: readonly ReadForecast[],
  scale: Scale,
  read: (words: string, scale: Scale) => ScaledFigure | null = readPhrase,
): ReReading {
  const result: ReReading = { moved: [], unmoved: 0, untouched: 0 }
  for (const forecast of forecasts) {
    const { id, phrase, probability, low, high } = forecast
    const figure = phrase === null ? null : read(phrase, scale)
    if (phrase === null || probability === null || forecast.scale === null || figure === null) {
      result.untouched += 1
    } else if (isSame(forecast, figure)) {
      result.unmoved += 1
    } else {
      const { p, low: newLow, high: newHigh, scale: id_, scaleVersion } = figure
      result.moved.push({
        id,
        phrase,
        from: { probability, low, high },
        to: { probability: p, low: newLow, high: newHigh, scale: id_, scaleVersion },
      })
    }
  }
  return result
}

function isSame(forecast: ReadForecast, figure: { p: number; low: number; high: number }): boolean {
  return (
    millionths(forecast.probability) === millionths(figure.p) &&
    millionths(forecast.low) === millionths(figure.low) &&
    millionths(forecast.high) === millionths(figure.high)
  )
}

function millionths(probability: Probability | null): number | null {
  return probability === null ? null : toMillionths(probability)
}
