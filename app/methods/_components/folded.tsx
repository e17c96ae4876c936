import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { title: string; aside: string; children: ReactNode }

/** A long table behind its name; a search in the page opens it. */
export function Folded({ title, aside, children }: Props) {
  return (
    <details className="group border-line border-b">
      <summary className="flex min-h-hit cursor-pointer list-none flex-wrap items-center gap-x-1.5 font-medium text-small [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 group-open:rotate-90" />
        {title}
        <span className="font-normal text-ink-3">{aside}</span>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
