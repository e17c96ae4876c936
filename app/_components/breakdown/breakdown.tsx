'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { useTransition } from 'react'
import { CsvLink } from '@/app/_components/charts/csv-link'
import { MethodLink } from '@/app/_components/method-link'
import { Section } from '@/app/_components/section'
import { cn } from '@/app/_components/ui/cn'
import { Select } from '@/app/_components/ui/select'
import type { BreakdownKind } from '@/lib/core/scoring/breakdown-kind'
import { scoreQueries } from '@/lib/queries/scores'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { BreakdownTable } from './breakdown-table'
import { breakdownCsv, breakdownNote, breakdownSentence, kindWords } from './breakdown-words'

type Props = {
  workspace: string
  filter: ScoresFilter
  /** What it can be by; the first is chosen unless the address names another. */
  kinds: readonly [BreakdownKind, ...BreakdownKind[]]
}

/** Mean scores side by side, on the same forecasts as every figure of the page; the address holds by what. */
export function BreakdownSection({ workspace, filter, kinds }: Props) {
  const [isChanging, startTransition] = useTransition()
  const [by, setBy] = useQueryState(
    'by',
    parseAsStringLiteral(kinds).withDefault(kinds[0]).withOptions({ startTransition }),
  )
  const { data } = useSuspenseQuery(scoreQueries.breakdown(workspace, { ...filter, by }))
  return (
    <Section
      title={<MethodLink to="side-by-side">Scores side by side</MethodLink>}
      sentence={breakdownSentence(data, by)}
      note={data.rows.length > 0 ? breakdownNote(data, by) : undefined}
      toolbar={
        <>
          <Select
            label="By"
            value={by}
            options={kinds.map((kind) => ({ value: kind, label: kindWords[kind] }))}
            onValueChange={setBy}
          />
          <CsvLink
            title="Scores side by side"
            fileName={`scores-by-${by}.csv`}
            text={() => breakdownCsv(data, by)}
          />
        </>
      }
    >
      {data.rows.length > 0 ? (
        <div className={cn('transition-opacity duration-(--quick)', isChanging && 'opacity-60')}>
          <BreakdownTable rows={data.rows} kind={by} filter={filter} />
        </div>
      ) : null}
    </Section>
  )
}
