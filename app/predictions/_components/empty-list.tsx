'use client'

import { Plus } from 'lucide-react'
import Link from 'next/link'
import { Button, buttonClass } from '@/app/_components/ui/button'
import { EmptyState } from '@/app/_components/ui/empty-state'
import { cleared, isNarrowed } from './list-address'
import type { ListProps } from './predictions'

/** Nothing fits, or nothing is there yet: the way on differs. */
export function EmptyList({ filter, chooseAction }: Pick<ListProps, 'filter' | 'chooseAction'>) {
  if (isNarrowed(filter)) {
    return (
      <EmptyState
        action={<Button onClick={() => chooseAction(cleared(filter))}>Show all predictions</Button>}
      >
        No prediction fits this filter.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      action={
        <span className="flex flex-wrap gap-2">
          <Link href="/sources/new" className={buttonClass()}>
            <Plus aria-hidden="true" />
            Add interview
          </Link>
          <Link href="/predictions/new" className={buttonClass()}>
            <Plus aria-hidden="true" />
            New prediction
          </Link>
        </span>
      }
    >
      Nothing has been foreseen here yet. Add an interview and draw predictions out of its words, or log a
      forecast of your own in one line.
    </EmptyState>
  )
}
