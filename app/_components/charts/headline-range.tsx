import { brier } from '@/lib/format'
import { ChartText } from './chart-text'

type Props = {
  mean: number
  /** The mean at the best and the worst reading of each chance. */
  low: number
  high: number
  /** What always giving the share that happened would have earned; known only afterwards. */
  baseRate: number | null
}

const left = 6
const right = 244
const always = 0.25

/** The mean score on a strip from 0, perfect, to what always saying 50% earns. */
export function HeadlineRange({ mean, low, high, baseRate }: Props) {
  const end = Math.max(always, Math.ceil(high * 20 - 1e-9) / 20)
  const x = (score: number) => left + ((right - left) * score) / end
  const base = baseRate === null ? '' : `, base rate ${brier(baseRate)}`
  return (
    <svg
      className="mt-3 block h-auto w-full max-w-[300px]"
      viewBox="0 0 250 40"
      role="img"
      aria-label={`${brier(mean)}, band ${brier(low)} to ${brier(high)}${base}, on a scale from 0 (perfect) to 0.25 (always 50%)`}
      style={{ fontFamily: 'var(--font-ui)' }}
    >
      <path d={`M${left} 12H${right}`} stroke="var(--chart-axis)" />
      <rect x={x(low)} y={5} width={x(high) - x(low)} height={14} rx={2} fill="var(--chart-band)" />
      <path d={`M${x(mean)} 2V22`} stroke="var(--chart-ink)" strokeWidth={3} />
      <path d={`M${left} 8v8M${x(always)} 8v8`} stroke="var(--chart-axis)" />
      {baseRate !== null && (
        <path d={`M${x(baseRate)} 2V22`} stroke="var(--chart-2)" strokeWidth={1.25} strokeDasharray="2 2" />
      )}
      <ChartText x={left} y={36} size={11}>
        0 perfect
      </ChartText>
      {baseRate !== null && <BaseRateLabel score={baseRate} x={x(baseRate)} alwaysX={x(always)} />}
      <ChartText x={x(always)} y={36} anchor="end" size={11}>
        0.25
      </ChartText>
    </svg>
  )
}

/** Ends at its tick, kept clear of the words at both ends of the strip. */
function BaseRateLabel({ score, x, alwaysX }: { score: number; x: number; alwaysX: number }) {
  const width = 86
  const place = Math.min(Math.max(x, left + 56 + width), alwaysX - 30)
  return (
    <ChartText x={place} y={36} anchor="end" size={11}>
      {brier(score)} base rate
    </ChartText>
  )
}
