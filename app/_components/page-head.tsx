import type { ReactNode } from 'react'
import { cn } from './ui/cn'

type Props = {
  title: ReactNode
  /** One line under it. */
  children?: ReactNode
  /** At the right: filters, or the page's own actions. */
  end?: ReactNode
  className?: string
}

/** The heading of a page; it may be a finding. */
export function PageHead({ title, children, end, className }: Props) {
  return (
    <header
      className={cn(
        'flex flex-wrap items-end gap-x-6 gap-y-3.5 pt-9 pb-[26px] max-sm:pt-[22px] max-sm:pb-4',
        className,
      )}
    >
      <div className="min-w-0 flex-1 max-sm:basis-full">
        <h1 className="text-balance font-quote font-semibold text-head tracking-[-0.018em] max-sm:leading-[30px]">
          {title}
        </h1>
        {children ? <p className="mt-1 text-ink-2">{children}</p> : null}
      </div>
      {end ? <div className="flex max-w-full flex-wrap gap-2">{end}</div> : null}
    </header>
  )
}

/** The heading's own look, for a page that lays itself out. */
export const pageTitleClass =
  'font-quote font-semibold text-head tracking-[-0.018em] text-balance max-sm:leading-[30px]'
