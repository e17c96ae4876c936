import type { ReactNode } from 'react'
import { cn } from './ui/cn'

/** Facts by name, one to a line, as in a resolution's record. */
export function DetailList({ className, children }: { className?: string; children: ReactNode }) {
  return <dl className={cn('mt-2.5 *:last:border-b-0', className)}>{children}</dl>
}

export function Detail({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[112px_minmax(0,1fr)] gap-3 border-line border-b py-2">
      <dt className="text-ink-3 text-small leading-5">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
