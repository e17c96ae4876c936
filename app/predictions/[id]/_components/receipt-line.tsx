import type { ReactNode } from 'react'

type Props = { name: ReactNode; children: ReactNode }

/** A row of a receipt: what it is at the left, its figure at the right. */
export function ReceiptLine({ name, children }: Props) {
  return (
    <li className="flex justify-between gap-4 border-line-strong border-b border-dotted py-[7px]">
      <span className="min-w-0">{name}</span>
      <span className="tabular-nums">{children}</span>
    </li>
  )
}

/** What the rows add up to, between rules. */
export function ReceiptTotal({ name, children }: Props) {
  return (
    <li className="-mt-px flex justify-between gap-4 border-ink border-t border-b-2 py-[7px] font-semibold">
      <span>{name}</span>
      <span className="tabular-nums">{children}</span>
    </li>
  )
}

/** What the sum is to be held against. */
export function ReceiptAside({ name, isLast = false, children }: Props & { isLast?: boolean }) {
  return (
    <li
      className={`flex justify-between gap-4 border-line-strong py-[7px] text-ink-3 text-small ${isLast ? '' : 'border-b border-dotted'}`}
    >
      <span className="min-w-0">{name}</span>
      <span className="whitespace-nowrap tabular-nums">{children}</span>
    </li>
  )
}
