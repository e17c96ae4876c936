'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from '@/app/_components/ui/checkbox'
import { cn } from '@/app/_components/ui/cn'
import { Th } from '@/app/_components/ui/table'
import type { PredictionSort } from '@/lib/validation/prediction-filter'
import { dayColumn } from './day-column'
import type { RowSelection } from './use-selection'

type Props = { sort: PredictionSort; sortAction: (sort: PredictionSort) => void; selection: RowSelection }

const sticky = 'sticky top-0 z-10 bg-page shadow-[inset_0_-1px_0_var(--line-strong)]'

/** Columns are wide as drawn; what has no room moves under the question. */
export function PredictionTableHead({ sort, sortAction, selection }: Props) {
  const byDue = sort === 'due' ? 'due-latest' : 'due'
  const column = dayColumn(sort)
  return (
    <thead className="max-sm:hidden">
      <tr>
        <Th className={cn(sticky, 'w-[38px] pr-0 pl-2.5')}>
          <Checkbox checked={selection.isAll} onChange={selection.touchAll} className="py-0">
            <span className="sr-only">Choose all that are shown</span>
          </Checkbox>
        </Th>
        <Th className={cn(sticky, 'w-[124px]')}>Outcome</Th>
        <Th className={sticky}>Question and the words it comes from</Th>
        <Th className={cn(sticky, 'w-[116px] max-lg:hidden')}>Speaker</Th>
        <Th className={cn(sticky, 'w-[226px]')} aria-sort={sort === 'chance' ? 'descending' : undefined}>
          <SortButton
            direction={sort === 'chance' ? 'descending' : null}
            onClick={() => sortAction('chance')}
          >
            Chance, band and phrase
          </SortButton>
        </Th>
        <Th className={cn(sticky, 'w-[136px]')} aria-sort={column.direction ?? undefined}>
          <SortButton direction={column.direction} onClick={() => sortAction(byDue)}>
            {column.name}
          </SortButton>
        </Th>
        <Th className={cn(sticky, 'w-[84px] max-lg:hidden')}>Role</Th>
        <Th numeric className={cn(sticky, 'w-[108px] last:pr-2.5')}>
          Brier
        </Th>
      </tr>
    </thead>
  )
}

type ButtonProps = {
  direction: 'ascending' | 'descending' | null
  onClick: () => void
  children: ReactNode
}

function SortButton({ direction, onClick, children }: ButtonProps) {
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    <button
      type="button"
      onClick={onClick}
      className="-my-1 inline-flex min-h-6 items-center gap-1 hover:text-ink"
    >
      {children}
      {direction ? <Arrow aria-hidden="true" className="size-4" /> : null}
    </button>
  )
}
