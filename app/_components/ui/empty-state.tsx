import type { ReactNode } from 'react'
import { cn } from './cn'

type Props = { children: ReactNode; action?: ReactNode; className?: string }

/** Nothing here yet, and the next step. */
export function EmptyState({ children, action, className }: Props) {
  return (
    <div className={cn('grid justify-items-start gap-3 py-5 text-ink-2', className)}>
      <p className="max-w-[62ch] text-pretty">{children}</p>
      {action}
    </div>
  )
}
