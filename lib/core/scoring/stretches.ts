import type { Window } from './window'

/** A time during which one forecast stood: half-open, milliseconds since 1970 UTC. */
export type Stretch<Forecast> = Window & { forecast: Forecast }

type Made = { probability: number | null; madeAt: number }

/**
 * The stretches of a window during which a forecast stood, in time.
 *
 * A forecast stands from its instant (or from the opening, if made earlier) until the next forecast or
 * withdrawal, or the end. Intervals are half-open. In one instant the later listed wins. A forecast at or after
 * the end stands nowhere; a withdrawal leaves a gap, which belongs to no stretch.
 *
 * Convention of `tests/fixtures/vectors/revisions.json`.
 *
 * @param forecasts in any order; ties keep the order given
 * @returns an empty list when nothing stood
 * @example
 * // 0.4 from day 0, 0.8 from day 3, window of 10 days: [0, 3) at 0.4 and [3, 10) at 0.8
 */
export function standingStretches<Forecast extends Made>(
  forecasts: readonly Forecast[],
  window: Window,
): (Stretch<Forecast> & { forecast: { probability: number } })[] {
  const inTime = forecasts.toSorted((a, b) => a.madeAt - b.madeAt)
  return inTime.flatMap((forecast, index) => {
    const from = Math.max(forecast.madeAt, window.from)
    const to = Math.min(inTime[index + 1]?.madeAt ?? window.to, window.to)
    return hasProbability(forecast) && from < to ? [{ from, to, forecast }] : []
  })
}

/** The time covered by stretches, in milliseconds. */
export function coveredTime(stretches: readonly Window[]): number {
  return stretches.reduce((sum, stretch) => sum + (stretch.to - stretch.from), 0)
}

function hasProbability<Forecast extends Made>(
  forecast: Forecast,
): forecast is Forecast & { probability: number } {
  return forecast.probability !== null
}
