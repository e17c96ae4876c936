'use client'

import { share } from '@/lib/format'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { focusableMark } from './focusable-mark'
import type { OwnRecord } from './phrase-words'
import { PlacedOutcome } from './placed-outcome'
import { usePlotScales } from './plot'
import { shareRange } from './share-range'

type Props = { own: OwnRecord; y: number }

const apart = 18

/** What came of a phrase so far: the outcomes themselves while they are few, from five a rate with its interval. */
export function OwnRecordRow({ own, y }: Props) {
  const scales = usePlotScales()
  const tip = useChartTip()
  if (!scales) return null
  const { rate, interval, happened, settled } = own.record
  const lines = ['It happened', own.sentence]
  return (
    <g {...focusableMark(own.sentence)} {...tip(scales.x(rate ?? 0), y - 8, lines)}>
      <rect x={0} y={y - 13} width={scales.right} height={26} fill="transparent" />
      <ChartText x={0} y={y + 4} tone="ink-2">
        It happened
      </ChartText>
      {rate !== null && interval ? <Rate rate={rate} interval={interval} y={y} /> : null}
      {rate === null ? (
        <>
          {placesOf(own, scales.left + 12).map(({ x, outcome }) => (
            <PlacedOutcome key={x} sign={outcome} x={x} y={y} />
          ))}
          <ChartText x={scales.left + 12 + apart * own.outcomes.length + 4} y={y + 4} tone="ink-2" halo>
            {`${happened} of ${settled}, too few for a rate`}
          </ChartText>
        </>
      ) : null}
    </g>
  )
}

function placesOf({ outcomes }: OwnRecord, left: number) {
  return outcomes.map((outcome, index) => ({ outcome, x: left + apart * index }))
}

function Rate({ rate, interval, y }: { rate: number; interval: [number, number]; y: number }) {
  const scales = usePlotScales()
  if (!scales) return null
  const [left, right] = [scales.x(interval[0]), scales.x(interval[1])]
  const words = `${share(rate)}, ${shareRange(interval)}`
  return (
    <>
      <path d={`M${left} ${y}H${right}`} stroke="var(--chart-ink)" strokeWidth={2} />
      <path d={`M${left} ${y - 4}v8M${right} ${y - 4}v8`} stroke="var(--chart-ink)" strokeWidth={2} />
      <circle cx={scales.x(rate)} cy={y} r={6} fill="var(--chart-ink)" />
      <ChartText x={Math.min(right + 10, scales.right - 84)} y={y + 4} tone="chart-ink" bold halo>
        {words}
      </ChartText>
    </>
  )
}
