'use client'

import { percent } from '@/lib/format'
import { type Stretch, stretchesOf } from './chance-steps'
import type { ChanceTrack } from './chance-words'
import { ChartText } from './chart-text'
import { type Box, overlap } from './label-places'
import type { PlotScales } from './plot'
import { textWidth } from './text-width'

type Props = {
  track: ChanceTrack
  stretches: readonly Stretch[]
  scales: PlotScales
  stop: number
  /** The other tracks, for the label to keep clear of their lines. */
  others: readonly ChanceTrack[]
}

/** Above the widest stretch: yours at its start, the speaker's where no other line crosses it. */
export function ChanceTrackLabel({ track, stretches, scales, stop, others }: Props) {
  const widest = [...stretches].sort((a, b) => b.right - b.left - (a.right - a.left))[0]
  if (!widest || widest.point.probability === null) return null
  const text = `${track.isYours ? 'You' : track.name}, ${percent(widest.point.probability)}`
  const y = Math.max(scales.top + 10, scales.y(widest.point.probability) - 9)
  const lines = others.flatMap((other) => linesOf(stretchesOf(other, stop, scales), scales))
  const x = track.isYours ? widest.left + 9 : clearPlace(widest, y, textWidth(text) * 1.06, lines)
  return (
    <ChartText x={x} y={y} tone={track.isYours ? 'ink' : 'chart-ink'} bold halo>
      {text}
    </ChartText>
  )
}

/** What a step line covers: each stretch, and the step to the next. */
function linesOf(stretches: readonly Stretch[], scales: PlotScales): Box[] {
  return stretches.flatMap(({ point, left, right }, index) => {
    if (point.probability === null) return []
    const y = scales.y(point.probability)
    const next = stretches[index + 1]?.point.probability
    const nextY = next === null || next === undefined ? y : scales.y(next)
    const step = {
      left: right - 3,
      right: right + 3,
      top: Math.min(y, nextY) - 3,
      bottom: Math.max(y, nextY) + 3,
    }
    return [{ left, right, top: y - 3, bottom: y + 3 }, step]
  })
}

/** The left edge for a label on a stretch: the place nearest to the middle where nothing crosses it. */
function clearPlace(stretch: Stretch, y: number, width: number, lines: readonly Box[]): number {
  const room = stretch.right - stretch.left - width - 8
  const shares = [10, 9, 11, 8, 12, 7, 13, 6, 14, 5, 15, 4, 16, 3, 17, 2, 18, 1, 19, 20]
  const places = shares.map((share) => stretch.left + 4 + (room * share) / 20)
  const isClear = (left: number) => {
    const box = { left: left - 2, right: left + width + 2, top: y - 11, bottom: y + 3 }
    return !lines.some((line) => overlap(line, box))
  }
  return (room > 0 ? places.find(isClear) : undefined) ?? stretch.left + 9
}
