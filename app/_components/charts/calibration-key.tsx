import type { ReactNode } from 'react'
import { MethodLink } from '../method-link'
import type { MethodId } from '../method-paragraphs'
import { HatchPattern, hatchFill } from './plot'

type Row = { mark: ReactNode; words: string; more?: string; method?: MethodId }

const rows: readonly Row[] = [
  {
    mark: <circle r={8} fill="var(--chart-ink)" />,
    words: 'How often it happened,',
    more: 'area by number of forecasts',
  },
  {
    mark: <path d="M0 -13V13M-4 -13h8M-4 13h8" stroke="var(--chart-ink)" strokeWidth={2} />,
    method: 'wilson',
    words: 'Where the true rate may lie,',
    more: 'Wilson 95%',
  },
  {
    mark: (
      <>
        <rect x={-9} y={-12} width={18} height={24} fill="var(--chart-consistency)" />
        <path d="M-9 -12H9M-9 12H9" stroke="var(--chart-axis)" />
      </>
    ),
    method: 'consistency',
    words: 'Where dots fall 95% of the time',
    more: 'if every chance is exactly right',
  },
  {
    mark: <path d="M-9 8L9 -8" stroke="var(--chart-reference)" strokeDasharray="4 3" />,
    words: 'Perfect calibration',
  },
  {
    mark: (
      <>
        <HatchPattern />
        <circle r={7} fill={hatchFill} stroke="var(--chart-ink)" strokeWidth={1.5} />
      </>
    ),
    words: 'Too few: fewer than 5',
  },
]

const curveRows: readonly Row[] = [
  {
    mark: <path d="M-9 8H-2L3 -3H9" stroke="var(--ink-2)" strokeWidth={1.5} />,
    method: 'corp',
    words: 'Best rising curve through it,',
    more: 'isotonic (CORP), no groups chosen',
  },
  {
    mark: (
      <path
        d="M-9 -5L9 -11M-9 11L9 5"
        stroke="var(--chart-reference)"
        strokeDasharray="1 3"
        strokeLinecap="round"
      />
    ),
    method: 'consistency',
    words: 'Where that curve runs 90% of the time',
    more: 'if every chance is exactly right',
  },
]

/** What the marks of a calibration chart mean: beside it, or under it where there is no room. */
export function CalibrationKey({ hasCurve }: { hasCurve: boolean }) {
  const shown = hasCurve ? [...rows, ...curveRows] : rows
  return (
    <div className="text-small @min-[560px]:text-micro">
      <p className="hidden font-semibold @min-[560px]:block">How to read it</p>
      <ul className="mt-2.5 grid gap-1.5 text-ink-2 @min-[560px]:mt-3 @min-[560px]:gap-2.5">
        {shown.map(({ mark, words, more, method }) => (
          <li
            key={words}
            className="grid grid-cols-[26px_1fr] items-center @min-[560px]:min-h-7 @min-[560px]:grid-cols-[30px_1fr]"
          >
            <svg width="18" height="28" viewBox="-9 -14 18 28" fill="none" aria-hidden="true">
              {mark}
            </svg>
            <span>
              {method ? <MethodLink to={method}>{words}</MethodLink> : words}{' '}
              {more && <span className="@min-[560px]:block @min-[560px]:text-ink-3">{more}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
