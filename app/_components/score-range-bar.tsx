import { alwaysHalf } from '@/lib/core/scoring/skill'

type Props = {
  mean: number
  /** The mean at the best and the worst reading of each chance. */
  low: number
  high: number
  /** How far the mean might have come out otherwise: a thin line with ends. Where there is none the dot is hollow. */
  interval?: readonly [number, number] | null
  /** The score at the right end of the scale. */
  top: number
}

/** The picture of the figures beside it: the range, the interval, the mean, and where always saying 50 % lies. */
export function ScoreRangeBar({ mean, low, high, interval = null, top }: Props) {
  const at = (score: number) => `${(score / top) * 100}%`
  return (
    <span aria-hidden="true" className="relative block h-5">
      <i
        className="absolute inset-y-0 w-px border-chart-reference border-l border-dashed"
        style={{ left: at(alwaysHalf) }}
      />
      <i
        className="absolute top-[7px] h-[5px] rounded-full bg-chart-ink opacity-34"
        style={{ left: at(low), width: at(high - low) }}
      />
      {interval ? (
        <i
          className="absolute top-[6px] h-[7px] border-chart-ink border-x-2 before:absolute before:inset-x-0 before:top-[2.5px] before:h-[2px] before:bg-chart-ink"
          style={{ left: at(interval[0]), width: at(interval[1] - interval[0]) }}
        />
      ) : null}
      <i
        className={`absolute top-[4.5px] -ml-[5px] size-2.5 rounded-full border-[1.5px] border-chart-ink ${interval ? 'bg-chart-ink' : 'bg-page'}`}
        style={{ left: at(mean) }}
      />
    </span>
  )
}
