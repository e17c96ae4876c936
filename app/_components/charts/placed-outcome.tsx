import { OutcomeMark, type OutcomeSign } from '../outcome'

type Props = { sign: OutcomeSign; x: number; y: number; scale?: number }

/** An outcome's shape at a point of a chart, on a patch of page colour so that no line runs through it. */
export function PlacedOutcome({ sign, x, y, scale = 1 }: Props) {
  const hasPatch = sign !== 'no' && sign !== 'open'
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} style={{ color: `var(--${sign})` }}>
      {hasPatch && <circle r={6.4} fill="var(--page)" />}
      <OutcomeMark sign={sign} />
    </g>
  )
}
