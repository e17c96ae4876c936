import type { ReactNode } from 'react'
import { Failed } from '../ui/failed'
import { Skeleton } from '../ui/skeleton'

/** Still blocks of the size of the chart. */
export function ChartSkeleton({ title, reserve }: { title: string; reserve: string }) {
  return (
    <BareFrame title={title} isBusy>
      <div role="status" className="@container mt-2">
        <span className="sr-only">Loading</span>
        <Skeleton className="w-[72%]" />
        <div className="mt-4 grid" style={{ minHeight: reserve }}>
          <Skeleton className="h-full" />
        </div>
      </div>
    </BareFrame>
  )
}

/** A chart whose figures did not arrive; the rest of the page stays. */
export function ChartFailed({ title, onRetry }: { title: string; onRetry: () => void }) {
  return (
    <BareFrame title={title}>
      <Failed sentence="This chart could not be loaded." onRetry={onRetry} />
    </BareFrame>
  )
}

type EmptyProps = { title: string; sentence: string; children?: ReactNode }

/** A chart before there is anything to draw: what it will show, and perhaps its ghost. */
export function ChartEmpty({ title, sentence, children }: EmptyProps) {
  return (
    <BareFrame title={title}>
      <p className="mt-0.5 max-w-[62ch] text-pretty text-ink-2">{sentence}</p>
      {children}
    </BareFrame>
  )
}

type FrameProps = { title: string; children: ReactNode; isBusy?: boolean }

function BareFrame({ title, children, isBusy = false }: FrameProps) {
  return (
    <section aria-busy={isBusy} className="min-w-0 border-ink border-t-2 pt-3">
      <h2 className="font-semibold text-title tracking-[-0.01em]">{title}</h2>
      {children}
    </section>
  )
}
