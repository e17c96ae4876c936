'use client'

import type { BandPoint } from '@/lib/core/calibration/corp-band'
import type { CurvePoint } from '@/lib/core/calibration/isotonic'
import { fewestForACurve } from './curve-words'
import { type PlotScales, usePlotScales } from './plot'

type Props = { curve: readonly CurvePoint[]; n: number }

/** How often each chance came true, as far as the record tells: rising, straight between what was said, and no further. */
export function CalibrationCurve({ curve, n }: Props) {
  const scales = usePlotScales()
  if (!scales || curve.length < 2) return null
  const ends = curve.filter(
    ({ calibrated }, index) =>
      calibrated !== curve[index - 1]?.calibrated || calibrated !== curve[index + 1]?.calibrated,
  )
  return (
    <path
      d={lineOf(
        ends.map(({ forecast, calibrated }) => [forecast, calibrated]),
        scales,
      )}
      fill="none"
      stroke="var(--ink-2)"
      strokeWidth={1.5}
      strokeLinejoin="round"
      strokeDasharray={n < fewestForACurve ? '8 3' : undefined}
    />
  )
}

/** Where that curve would run if every chance were right. */
export function CalibrationBand({ band }: { band: readonly BandPoint[] }) {
  const scales = usePlotScales()
  if (!scales || band.length < 2) return null
  return (
    <>
      {(['low', 'high'] as const).map((end) => (
        <path
          key={end}
          d={lineOf(
            band.map((point) => [point.forecast, point[end]]),
            scales,
          )}
          fill="none"
          stroke="var(--chart-reference)"
          strokeWidth={1}
          strokeDasharray="1 3"
          strokeLinecap="round"
        />
      ))}
    </>
  )
}

function lineOf(points: readonly (readonly [number, number])[], scales: PlotScales): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${scales.x(x)} ${scales.y(y)}`).join('')
}
