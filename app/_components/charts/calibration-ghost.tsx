import type { ReactNode } from 'react'
import { ChartEmpty } from './chart-states'
import { ChartText } from './chart-text'

const ticks = [0, 20, 40, 60, 80, 100]
const discs = [
  [8, 10, 9],
  [22, 30, 12],
  [40, 35, 8],
  [62, 66, 13],
  [78, 70, 10],
  [93, 95, 9],
] as const

type Props = {
  /** Why there is nothing, where it is not that nothing was settled yet. */
  sentence?: string | undefined
  controls?: ReactNode
}

/** The calibration chart before anything has settled: its frame, and where discs may come to lie. */
export function CalibrationGhost({ sentence, controls }: Props) {
  return (
    <ChartEmpty
      title="Calibration"
      sentence={
        sentence ?? 'Appears with the first settled prediction, and says so while there are too few to judge.'
      }
    >
      {controls ? <div className="mt-3">{controls}</div> : null}
      <svg
        className="mt-3 block h-auto w-full max-w-[460px]"
        viewBox="0 0 460 378"
        role="img"
        aria-label="An empty calibration chart."
        style={{ fontFamily: 'var(--font-ui)' }}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M46 ${330 - 3 * tick}H346`} stroke="var(--chart-grid)" />
            <ChartText x={38} y={334 - 3 * tick} anchor="end">
              {tickText(tick)}
            </ChartText>
            <ChartText x={46 + 3 * tick} y={348} anchor="middle">
              {tickText(tick)}
            </ChartText>
          </g>
        ))}
        <path d="M46 330L346 30" stroke="var(--chart-reference)" strokeDasharray="4 3" />
        <path d="M46 330H346" stroke="var(--chart-axis)" />
        {discs.map(([chance, share, radius]) => (
          <circle
            key={chance}
            cx={46 + 3 * chance}
            cy={330 - 3 * share}
            r={radius}
            fill="none"
            stroke="var(--line-strong)"
            strokeDasharray="3 3"
            strokeWidth={1.25}
          />
        ))}
        <ChartText x={0} y={12} tone="ink-2" bold>
          Share that happened
        </ChartText>
        <ChartText x={46} y={372} tone="ink-2" bold>
          Chance given
        </ChartText>
      </svg>
      <p className="mt-2 text-micro leading-[17px] text-ink-3">
        Of everything given 70%, did 70% happen? That is the question this chart answers.
      </p>
    </ChartEmpty>
  )
}

function tickText(tick: number): string {
  return tick === 100 ? '100%' : String(tick)
}
