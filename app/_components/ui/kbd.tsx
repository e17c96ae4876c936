import type { ReactNode } from 'react'
import { cn } from './cn'

/** A key, as a hint: what it does is always reachable without it too. */
export function Kbd({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <span aria-hidden="true" className="inline-flex">
      <kbd
        className={cn(
          'inline-block min-w-5 rounded-[4px] border border-line border-b-2 bg-surface px-[5px] text-center font-medium font-ui text-ink-2 text-key',
          className,
        )}
      >
        {children}
      </kbd>
    </span>
  )
}
