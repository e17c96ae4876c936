import type { ChancePoint, ChanceTrack } from './chance-words'
import type { PlotScales } from './plot'
import { dayNumber } from './time-axis'

/** What was said at a point, from then to the next point or to where the line stops. */
export type Stretch = { point: ChancePoint; left: number; right: number }

export function stretchesOf({ points }: ChanceTrack, stop: number, scales: PlotScales): Stretch[] {
  return points.map((point, index) => {
    const next = points[index + 1]
    const left = dayNumber(point.at)
    return { point, left: scales.x(left), right: scales.x(next ? dayNumber(next.at) : Math.max(stop, left)) }
  })
}
