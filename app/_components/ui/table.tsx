import type { ComponentProps } from 'react'
import { cn } from './cn'
import { ScrollFrame } from './scroll-frame'

type TableProps = ComponentProps<'table'> & {
  /** What the table is called, for those who hear it. */
  label: string
}

export function Table({ label, className, ...props }: TableProps) {
  return (
    <ScrollFrame label={`${label}, table`}>
      <table {...props} className={cn('w-full border-collapse max-sm:min-w-[560px]', className)} />
    </ScrollFrame>
  )
}

type HeadProps = ComponentProps<'th'> & { numeric?: boolean }

export function Th({ numeric, className, ...props }: HeadProps) {
  return (
    <th
      scope="col"
      {...props}
      className={cn(
        'whitespace-nowrap border-line-strong border-b py-2 pr-4 text-left align-bottom font-medium text-ink-3 text-micro last:pr-0',
        numeric && 'text-right',
        className,
      )}
    />
  )
}

type CellProps = ComponentProps<'td'> & { numeric?: boolean }

export function Td({ numeric, className, ...props }: CellProps) {
  return (
    <td
      {...props}
      className={cn(
        'border-line border-b py-3 pr-4 align-top last:pr-0',
        numeric && 'whitespace-nowrap text-right',
        className,
      )}
    />
  )
}

/** A row that says on hover and focus that it leads somewhere. */
export function Tr({ className, ...props }: ComponentProps<'tr'>) {
  return (
    <tr
      {...props}
      className={cn(
        'hover:bg-sunken focus-within:bg-accent-soft has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus has-[:focus-visible]:-outline-offset-1',
        className,
      )}
    />
  )
}
