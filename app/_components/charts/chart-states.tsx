import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

type FrameProps = { title: string; children: ReactNode; isBusy?: boolean }

/** Still blocks of the size of the chart, from 300 ms on: what comes sooner needs no sign of waiting. */
export function ChartSkeleton({ title, reserve }: { title: string; reserve: string }) {
  return (
    <BareFrame title={title} isBusy>
      <div className="@container mt-2 opacity-100 transition-opacity delay-300 duration-0 starting:opacity-0">
        <div className="h-3 w-[72%] rounded-mark bg-sunken" />
        <div className="mt-4 rounded-mark bg-sunken" style={{ minHeight: reserve }} />
      </div>
    </BareFrame>
  )
}

/** A chart whose figures did not arrive; the rest of the page stays. */
export function ChartFailed({ title, onRetry }: { title: string; onRetry: () => void }) {
  return (
    <BareFrame title={title}>
      <div
        role="alert"
        className="mt-3 grid min-h-[150px] place-content-center justify-items-center gap-2.5 rounded-control border border-line-strong border-dashed p-4 text-center text-ink-2"
      >
        <span>
          <TriangleAlert aria-hidden="true" size={16} className="mr-1 inline align-[-3px]" />
          This chart could not be loaded.
        </span>
        <button
          type="button"
          onClick={onRetry}
          className="h-hit rounded-control border border-line-strong bg-surface px-3 font-medium text-ink"
        >
          Try again
        </button>
      </div>
    </BareFrame>
  )
}

/** A chart before there is anything to draw: what it will show, and perhaps its ghost. */
export function ChartEmpty({
  title,
  sentence,
  children,
}: {
  title: string
  sentence: string
  children?: ReactNode
}) {
  return (
    <BareFrame title={title}>
      <p className="mt-0.5 max-w-[62ch] text-pretty text-ink-2">{sentence}</p>
      {children}
    </BareFrame>
  )
}

function BareFrame({ title, children, isBusy = false }: FrameProps) {
  return (
    <section aria-busy={isBusy} className="border-t-2 border-ink pt-3">
      <h2 className="text-title font-semibold tracking-[-0.01em]">{title}</h2>
      {children}
    </section>
  )
}
