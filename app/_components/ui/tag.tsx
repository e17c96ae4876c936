import type { ReactNode } from 'react'
import { cn } from './cn'

/** A small fact at the side of a name: "variant", "logged afterwards". */
export function Tag({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <span
      className={cn(
        'inline-block h-fit whitespace-nowrap rounded-mark border border-line-strong px-[5px] font-medium text-key text-ink-2',
        className,
      )}
    >
      {children}
    </span>
  )
}
