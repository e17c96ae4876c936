'use client'

import { percent, percentRange } from '@/lib/format'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { focusableMark } from './focusable-mark'
import { OwnRecordRow } from './phrase-own-record'
import { type OwnRecord, type PhraseAnchor, type PhraseReading, readingText } from './phrase-words'
import { Plot, usePlotScales } from './plot'
import { fitText, textWidth } from './text-width'

type Props = {
  reading: PhraseReading
  anchors: readonly PhraseAnchor[]
  own: OwnRecord | null
  surveyText: string | undefined
  width: number
  title: string
  description: string
  labelledBy: string
}

const rowHeight = 26
const top = 8

export function phraseHeight(anchors: number, own: OwnRecord | null): number {
  return top + rowHeight * (anchors + (own ? 1 : 0)) + 36 + 24
}

/** Survey bars, under them the reading with its band through all of them, and what came of it so far. */
export function PhrasePlot(props: Props) {
  const { reading, anchors, own, surveyText, width, title, description, labelledBy } = props
  const highest = Math.max(
    reading.high,
    own?.record.interval?.[1] ?? 0,
    ...anchors.map((anchor) => anchor.high),
  )
  const end = highest <= 0.5 ? 0.5 : 1
  const ticks = [0, 1, 2, 3, 4, 5].map((step) => (step * end) / 5)
  return (
    <Plot
      width={width}
      height={phraseHeight(anchors.length, own)}
      margin={{ top, right: 20, bottom: 24, left: labelWidth(width) }}
      x={{ domain: [0, end], ticks, label: (chance) => tickText(chance, end) }}
      y={{ domain: [0, 1], ticks: [], label: () => '' }}
      xLabelGap={17}
      showsXGrid
      title={title}
      description={description}
      labelledBy={labelledBy}
      interactive
    >
      <Bars reading={reading} anchors={anchors} own={own} surveyText={surveyText} />
    </Plot>
  )
}

function labelWidth(width: number): number {
  return width < 480 ? 128 : 150
}

function tickText(chance: number, end: number): string {
  const percent = Math.round(chance * 100)
  return chance === end ? `${percent}%` : String(percent)
}

function Bars(props: Pick<Props, 'reading' | 'anchors' | 'own' | 'surveyText'>) {
  const { reading, anchors, own, surveyText } = props
  const scales = usePlotScales()
  if (!scales) return null
  const [left, right] = [scales.x(reading.low), scales.x(reading.high)]
  const hasRoom = right + 10 + textWidth(surveyText ?? '') < scales.right + 20
  return (
    <>
      <rect
        x={left}
        y={scales.top}
        width={right - left}
        height={scales.bottom - scales.top}
        fill="var(--chart-band)"
      />
      {anchors.map((anchor, index) => (
        <AnchorBar
          key={`${anchor.phrase} ${anchor.source ?? ''}`}
          anchor={anchor}
          y={scales.top + 13 + rowHeight * index}
        />
      ))}
      {surveyText && hasRoom && anchors.length > 0 && (
        <ChartText x={Math.max(right, scales.x(anchors[0]?.high ?? 0)) + 10} y={scales.top + 17} halo>
          {surveyText}
        </ChartText>
      )}
      <ReadingBar reading={reading} y={scales.top + rowHeight * anchors.length + 17} />
      {own ? <OwnRecordRow own={own} y={scales.top + rowHeight * (anchors.length + 1) + 17} /> : null}
    </>
  )
}

function AnchorBar({ anchor, y }: { anchor: PhraseAnchor; y: number }) {
  const scales = usePlotScales()
  const tip = useChartTip()
  if (!scales) return null
  const median = scales.x(anchor.median)
  const lines = [
    `“${anchor.phrase}”`,
    `Median ${percent(anchor.median)}, middle half ${percentRange(anchor.low, anchor.high)}`,
    ...(anchor.source ? [anchor.source] : []),
  ]
  return (
    <g {...focusableMark(lines.join('; '))} {...tip(median, y - 8, lines)}>
      <rect x={0} y={y - 13} width={scales.right} height={rowHeight} fill="transparent" />
      <ChartText x={0} y={y + 4} tone="ink-2" size={14} quoted>
        {fitText(`“${anchor.phrase}”`, scales.left - 8, 13)}
      </ChartText>
      <path
        d={`M${scales.x(anchor.low)} ${y}H${scales.x(anchor.high)}`}
        stroke="var(--chart-reference)"
        strokeWidth={7}
      />
      <path d={`M${median} ${y - 7}v14`} stroke="var(--chart-2)" strokeWidth={2} />
    </g>
  )
}

function ReadingBar({ reading, y }: { reading: PhraseReading; y: number }) {
  const scales = usePlotScales()
  if (!scales) return null
  const [left, right] = [scales.x(reading.low), scales.x(reading.high)]
  const words = readingText(reading)
  const hasRoom = right + 10 + textWidth(words) < scales.right + 20
  return (
    <g>
      <ChartText x={0} y={y + 4} tone="ink" size={14} bold quoted>
        {fitText(`“${reading.phrase}”`, scales.left - 8, 13)}
      </ChartText>
      <path d={`M${left} ${y}H${right}`} stroke="var(--chart-ink)" strokeWidth={3} />
      <path d={`M${left} ${y - 5}v10M${right} ${y - 5}v10`} stroke="var(--chart-ink)" strokeWidth={2} />
      <circle
        cx={scales.x(reading.probability)}
        cy={y}
        r={6}
        fill="var(--chart-ink)"
        stroke="var(--page)"
        strokeWidth={2}
      />
      <ChartText
        x={hasRoom ? right + 10 : left - 10}
        y={y + 4}
        anchor={hasRoom ? 'start' : 'end'}
        tone="ink"
        bold
        halo
      >
        {hasRoom || left - scales.left > textWidth(words) + 12 ? words : ''}
      </ChartText>
    </g>
  )
}
