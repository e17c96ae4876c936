import type { Probability } from '@/lib/core/probability'
import { percent, percentRange } from '@/lib/format'
import { MarkedText } from './marked-text'
import { cn } from './ui/cn'

type Props = {
  probability: Probability | null
  low?: Probability | null
  high?: Probability | null
  /** The words it was read from. */
  phrase?: string | null
  /** The figures of the band beside the track, where there is room. */
  wide?: boolean
  className?: string
}

/** A chance: the number, its band on a track, the band in figures, the words it came from. Never without its band. */
export function Chance({ probability, low = null, high = null, phrase, wide = false, className }: Props) {
  if (probability === null) return <span className={cn('text-ink-3', className)}>No chance read</span>
  return (
    <span
      className={cn(
        'grid w-fit items-center gap-x-2',
        wide ? 'grid-cols-[46px_auto_auto]' : 'grid-cols-[46px_auto]',
        className,
      )}
    >
      <b className="text-right font-semibold text-[16px] tabular-nums">{percent(probability)}</b>
      <ChanceTrack probability={probability} low={low} high={high} />
      {low !== null && high !== null ? (
        <span
          className={cn(
            'text-ink-3 text-micro tabular-nums',
            wide ? 'col-start-3 whitespace-nowrap' : 'col-start-2',
          )}
        >
          <span className="sr-only">band </span>
          {percentRange(low, high)}
        </span>
      ) : null}
      {phrase ? (
        <span
          className={cn(
            'col-start-2 font-quote text-[14px] text-ink-2 italic leading-[18px]',
            wide && 'col-span-2',
          )}
        >
          “<MarkedText text={phrase} />”
        </span>
      ) : null}
    </span>
  )
}

type TrackProps = { probability: Probability; low: Probability | null; high: Probability | null }

/** The picture of it; the figures beside it say the same. */
function ChanceTrack({ probability, low, high }: TrackProps) {
  return (
    <span
      aria-hidden="true"
      className="relative block h-2 w-[100px] rounded-[2px] bg-sunken shadow-[inset_0_0_0_1px_var(--line)] forced-colors:border"
    >
      {low !== null && high !== null ? (
        <i
          className="absolute inset-y-0 rounded-[2px] bg-chart-ink opacity-34 forced-colors:bg-[CanvasText]"
          style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
        />
      ) : null}
      <i
        className="absolute -inset-y-[3px] -ml-px w-[2px] bg-ink forced-colors:bg-[CanvasText]"
        style={{ left: `${probability * 100}%` }}
      />
    </span>
  )
}

/** The same on one line, for a list that is short on room: the number, then the band. */
export function ChanceLine({ probability, low = null, high = null, className }: Omit<Props, 'phrase'>) {
  return (
    <span className={cn('whitespace-nowrap tabular-nums', className)}>
      <b className="font-semibold">{percent(probability)}</b>
      {low !== null && high !== null ? (
        <span className="ml-1 text-ink-3 text-micro">
          <span className="sr-only">band </span>
          {percentRange(low, high)}
        </span>
      ) : null}
    </span>
  )
}
