import type { ReactNode } from 'react'
import { cn } from './ui/cn'

/**
 * The row of figures that opens a page; columns are given by `className`, as `grid-cols-[…]`. On a phone three stand
 * side by side, and those marked `wide` take a row each.
 */
export function StatStrip({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <dl
      className={cn(
        'grid border-line border-y border-t-2 border-t-ink *:border-line *:border-l *:first:border-l-0 *:first:pl-0 max-sm:grid-cols-3',
        className,
      )}
    >
      {children}
    </dl>
  )
}

type Props = {
  label: ReactNode
  /** The number; "–" while there is none. */
  figure: ReactNode
  /** Beside the figure: its band and n. */
  beside?: ReactNode
  /** One line under it. */
  children?: ReactNode
  /** A row of its own on a phone. */
  wide?: boolean
  className?: string
}

const cell = 'min-w-0 px-5 pt-3.5 pb-4 max-sm:px-3 max-sm:pt-2.5 max-sm:pb-3'
const wideCell = 'max-sm:col-span-full max-sm:border-t max-sm:border-l-0 max-sm:px-0'

export function Stat({ label, figure, beside, children, wide, className }: Props) {
  return (
    <div className={cn(cell, wide && wideCell, className)}>
      <dt className="font-medium text-ink-2 text-small">{label}</dt>
      <dd>
        <div className="font-semibold text-figure tabular-nums tracking-[-0.03em]">
          {figure}
          {beside ? (
            <span className="ml-1.5 font-medium text-[15px] text-ink-2 tracking-normal">{beside}</span>
          ) : null}
        </div>
        {children ? <div className="text-ink-3 text-small">{children}</div> : null}
      </dd>
    </div>
  )
}

/** What the figures mean, in one sentence of prose, as the last of the strip. */
export function Verdict({
  label = 'What it means',
  className,
  children,
}: {
  label?: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <div className={cn(cell, wideCell, className)}>
      <dt className="font-medium text-ink-2 text-small">{label}</dt>
      <dd className="max-w-[40ch] text-pretty font-quote text-[17px] leading-[25px]">{children}</dd>
    </div>
  )
}
