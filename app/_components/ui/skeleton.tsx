import { cn } from './cn'

/** A still block of the size of what is coming. It shows only after 300 ms: most things are there by then. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      data-part="skeleton"
      className={cn('h-3 animate-late rounded-mark bg-sunken', className)}
    />
  )
}

/** A heading's sentence and a body, for a section that is on its way. */
export function SectionSkeleton({ height = 160 }: { height?: number }) {
  return (
    <div role="status" className="mt-4 grid gap-3">
      <span className="sr-only">Loading</span>
      <Skeleton className="w-[72%]" />
      <div className="grid" style={{ height }}>
        <Skeleton className="h-full" />
      </div>
    </div>
  )
}
