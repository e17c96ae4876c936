'use client'

import { brier, count } from '@/lib/format'
import { ChartText } from './chart-text'
import { spread } from './label-places'
import { usePlotScales } from './plot'
import type { ScorePoint } from './score-words'

type Props = {
  points: readonly ScorePoint[]
  name: string
  all: readonly ScorePoint[]
  /** What always saying 50% earns. */
  always: number
}

/** The names of the lines at their right ends, in place of a legend, pushed apart where they would touch. */
export function ScoreEndLabels({ points, name, all, always }: Props) {
  const scales = usePlotScales()
  if (!scales) return null
  const last = points.at(-1)
  const lastOfAll = all.at(-1)
  const labels = [
    { key: 'always', y: scales.y(always) + 4, height: 16 },
    ...(last ? [{ key: 'name', y: scales.y(last.mean) - 13, height: 30 }] : []),
    ...(lastOfAll ? [{ key: 'all', y: scales.y(lastOfAll.mean) + 6, height: 28 }] : []),
  ]
  const places = spread(labels, scales.top, scales.bottom + 10)
  const x = scales.right + 6
  return labels.map(({ key }) => {
    const y = places.get(key) ?? 0
    if (key === 'always')
      return (
        <ChartText key={key} x={x} y={y}>
          Always 50%
        </ChartText>
      )
    const isAll = key === 'all'
    return (
      <g key={key}>
        <ChartText x={x} y={isAll ? y + 14 : y} tone={isAll ? 'ink-3' : 'ink-2'}>
          {isAll ? `All ${count(lastOfAll?.n ?? 0)}` : name}
        </ChartText>
        <ChartText x={x} y={isAll ? y : y + 14} tone={isAll ? 'ink-2' : 'chart-ink'} bold={!isAll}>
          {brier((isAll ? lastOfAll : last)?.mean ?? null)}
        </ChartText>
      </g>
    )
  })
}
