'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { SlidersHorizontal } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { CalendarDate } from '@/lib/core/calendar'
import { scoreQueries } from '@/lib/queries/scores'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { scoreLimits } from '../_components/scored-words'
import { Button } from '../_components/ui/button'
import { cn } from '../_components/ui/cn'
import { WhichChips } from './which-chips'
import { WhichCounts } from './which-counts'
import { ForecasterChoice, RoleChoice, SourceChoice, TagChoice } from './which-scope'

export type WhichProps = {
  workspace: string
  filter: ScoresFilter
  today: CalendarDate
  chooseAction: (filter: ScoresFilter) => void
}

/** The one filter of the page: which predictions its figures are about, and what of them counts. */
export function WhichPredictions(props: WhichProps) {
  const { data: options } = useSuspenseQuery(scoreQueries.options(props.workspace))
  const [isOpen, setOpen] = useState(false)
  const region = useRef<HTMLElement>(null)
  const moreId = useId()
  const labelId = useId()
  const given = { ...props, options }
  const limits = scoreLimits(props.filter, options)
  const takeAway = (filter: ScoresFilter) => {
    region.current?.focus()
    props.chooseAction(filter)
  }
  return (
    <search ref={region} tabIndex={-1} aria-labelledby={labelId} className="block outline-none">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id={labelId} className="mr-1 font-medium text-ink-2 text-small max-sm:w-full">
          Which predictions
        </h2>
        <RoleChoice {...given} />
        <ForecasterChoice {...given} />
        <div className={cn('contents', !isOpen && 'max-sm:hidden')}>
          <SourceChoice {...given} />
          <TagChoice {...given} />
        </div>
        <Button aria-expanded={isOpen} aria-controls={moreId} onClick={() => setOpen(!isOpen)}>
          <SlidersHorizontal aria-hidden="true" />
          {isOpen ? 'Fewer choices' : 'More choices'}
        </Button>
      </div>
      <div id={moreId} hidden={!isOpen} className="pt-2">
        <WhichCounts {...given} />
      </div>
      <WhichChips filter={props.filter} limits={limits} onTakeAway={takeAway} />
    </search>
  )
}
