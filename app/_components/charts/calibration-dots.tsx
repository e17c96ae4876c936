'use client'

import type { Route } from 'next'
import { count, share } from '@/lib/format'
import { annotate, type CalibrationNote, discRadius } from './calibration-scale'
import { binText, type CalibrationBin, fewestForARate } from './calibration-words'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { MarkTarget } from './mark-target'
import { hatchFill, type PlotScales, usePlotScales } from './plot'
import { shareRange } from './share-range'

/** A group and, where there is one, the address of the list of its predictions. */
export type LinkedBin = CalibrationBin & { href?: Route }

type Props = { bins: readonly LinkedBin[] }

/** What happened in each group: a disc with its Wilson bar, hatched and dotted while they are too few. */
export function CalibrationDots({ bins }: Props) {
  const scales = usePlotScales()
  if (!scales) return null
  const largest = Math.max(...bins.map((bin) => bin.n))
  const note = annotate(bins)
  return (
    <>
      {bins.map((bin) => (
        <WilsonBar key={bin.from} bin={bin} scales={scales} />
      ))}
      {bins.map((bin) => (
        <Disc key={bin.from} bin={bin} radius={discRadius(bin.n, largest)} scales={scales} />
      ))}
      {note && <Annotation note={note} scales={scales} />}
    </>
  )
}

function WilsonBar({ bin, scales }: { bin: CalibrationBin; scales: PlotScales }) {
  if (!bin.wilson || bin.meanForecast === null) return null
  const x = scales.x(bin.meanForecast)
  const [low, high] = [scales.y(bin.wilson[0]), scales.y(bin.wilson[1])]
  if (bin.n < fewestForARate)
    return (
      <path d={`M${x} ${low}V${high}`} stroke="var(--chart-ink)" strokeWidth={1.25} strokeDasharray="2 3" />
    )
  return (
    <path
      d={`M${x} ${low}V${high}M${x - 4} ${low}h8M${x - 4} ${high}h8`}
      stroke="var(--chart-ink)"
      strokeWidth={2}
    />
  )
}

function Disc({ bin, radius, scales }: { bin: LinkedBin; radius: number; scales: PlotScales }) {
  const tip = useChartTip()
  if (bin.observed === null || bin.meanForecast === null) return null
  const [x, y] = [scales.x(bin.meanForecast), scales.y(bin.observed)]
  const few = bin.n < fewestForARate
  const happened = `${count(bin.events)} of ${count(bin.n)} happened`
  const lines = [
    happened,
    `Chances ${binText(bin)}, on average ${share(bin.meanForecast)}`,
    few ? 'Too few for a rate' : `True rate ${shareRange(bin.wilson)}, Wilson 95%`,
  ]
  const name = `Chances ${binText(bin)}: ${happened}${bin.href ? '. List them' : ''}`
  return (
    <MarkTarget name={name} href={bin.href} tip={tip(x, y - radius, lines)}>
      <circle cx={x} cy={y} r={Math.max(12, radius)} fill="transparent" />
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={few ? hatchFill : 'var(--chart-ink)'}
        stroke={few ? 'var(--chart-ink)' : 'var(--page)'}
        strokeWidth={few ? 1.5 : 2}
        style={{ transition: 'cx 240ms var(--ease), cy 240ms var(--ease)' }}
      />
    </MarkTarget>
  )
}

function Annotation({ note, scales }: { note: CalibrationNote; scales: PlotScales }) {
  const { bin, lines, isFinding } = note
  if (bin.observed === null || bin.meanForecast === null) return null
  const [x, y] = [scales.x(bin.meanForecast), scales.y(bin.observed)]
  if (!isFinding) {
    const toLeft = bin.meanForecast > 0.6
    return (
      <ChartText
        x={toLeft ? x - 14 : x + 14}
        y={y < scales.top + 20 ? y + 18 : y - 8}
        anchor={toLeft ? 'end' : 'start'}
        tone="ink-2"
        halo
      >
        {lines[0]}
      </ChartText>
    )
  }
  const below = bin.observed < bin.meanForecast
  const edge = below ? Math.min(scales.right, x + 63) : Math.max(scales.left + 6, x - 63)
  const top = below ? y + 97 : y - 90
  return (
    <g>
      <path
        d={below ? `M${x + 14} ${y + 9}L${x + 21} ${top - 20}` : `M${x - 14} ${y - 9}L${x - 21} ${top + 22}`}
        stroke="var(--chart-event)"
      />
      {lines.map((line, index) => (
        <ChartText
          key={line}
          x={edge}
          y={top + 16 * index}
          anchor={below ? 'end' : 'start'}
          tone="ink"
          bold
          halo
        >
          {line}
        </ChartText>
      ))}
    </g>
  )
}
