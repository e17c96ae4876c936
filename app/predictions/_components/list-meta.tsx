'use client'

import { FileDown } from 'lucide-react'
import { buttonClass } from '@/app/_components/ui/button'
import { Select } from '@/app/_components/ui/select'
import type { PredictionCounts } from '@/lib/data/prediction-summary'
import { count, counted } from '@/lib/format'
import type { PredictionSort } from '@/lib/validation/prediction-filter'
import { fileAddress } from './list-address'
import type { ListProps } from './predictions'

const sortOptions: { value: PredictionSort; label: string }[] = [
  { value: 'due', label: 'due, earliest first' },
  { value: 'due-latest', label: 'due, latest first' },
  { value: 'known', label: 'known, latest first' },
  { value: 'said', label: 'said, latest first' },
  { value: 'chance', label: 'chance, highest first' },
  { value: 'recorded', label: 'recorded, latest first' },
  { value: 'label', label: 'title, A to Z' },
]

/** How many there are in all, in which order, and all of them as a file. */
export function ListMeta({
  workspace,
  filter,
  chooseAction,
  counts,
}: ListProps & { counts: PredictionCounts }) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-3 pb-1 text-ink-2 text-small">
      <p aria-live="polite" className="max-sm:w-full">
        <b className="text-ink">{counted(counts.total, 'prediction')}</b>
        {counts.total > 0 ? restOf(counts) : null}
      </p>
      <div className="ml-auto flex min-w-0 flex-wrap items-center gap-1 max-sm:ml-0">
        <Select
          label="Sort"
          value={filter.sort}
          options={sortOptions}
          onValueChange={(sort) => chooseAction({ ...filter, sort })}
          className="h-7 border-transparent bg-transparent text-small max-sm:h-hit max-sm:px-0"
        />
        <a
          href={fileAddress(filter, workspace)}
          download
          className={buttonClass({ look: 'quiet', size: 'small' })}
        >
          <FileDown aria-hidden="true" />
          CSV
        </a>
      </div>
    </div>
  )
}

function restOf({ withChance, due, resolved }: PredictionCounts): string {
  const waiting = due > 0 ? `, ${count(due)} due` : ''
  return `, ${count(withChance)} with a chance${waiting}, ${count(resolved)} settled`
}
