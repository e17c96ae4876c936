'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import Link from 'next/link'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import { brier, brierRange } from '@/lib/format'
import { predictionQueries } from '@/lib/queries/predictions'
import { searchOf } from '@/lib/validation/filter'
import { latestOutcomesFilter, scopeOf } from '@/lib/validation/prediction-filter'
import { isChosen } from '@/lib/validation/scores-filter'
import { Chance } from '../_components/chance'
import { Day } from '../_components/day'
import { MethodLink } from '../_components/method-link'
import { MarkedText } from '../_components/marked-text'
import { Outcome } from '../_components/outcome'
import { moreClass, Section } from '../_components/section'
import { ScrollFrame } from '../_components/ui/scroll-frame'
import { EmptyState } from '../_components/ui/empty-state'
import type { SectionProps } from './dashboard'
import { latestOutcomesCount } from './list-lengths'

/** What was settled last, with what was said and what it cost. */
export function LatestOutcomes({ workspace, filter }: SectionProps) {
  const { data } = useSuspenseQuery(
    predictionQueries.list(workspace, latestOutcomesFilter(filter, latestOutcomesCount)),
  )
  return (
    <Section
      title="Latest outcomes"
      toolbar={
        <Link
          href={`/predictions?${searchOf({ status: 'resolved', sort: 'known', ...scopeOf(filter) })}`}
          className={moreClass}
        >
          All settled
        </Link>
      }
    >
      {data.rows.length === 0 ? (
        <EmptyState>
          {isChosen(filter) ? 'Nothing settled fits this choice.' : 'Nothing has been settled yet.'}
        </EmptyState>
      ) : (
        <ScrollFrame label="Latest outcomes, table">
          <table className="w-full min-w-[300px]">
            <thead>
              <tr className="border-line-strong border-b text-left text-ink-3 text-micro [&>th]:py-2 [&>th]:pr-4 [&>th]:font-medium [&>th:last-child]:pr-0 [&>th:last-child]:text-right">
                <th>Outcome</th>
                <th>Question and why</th>
                <th className="max-sm:hidden">Known on</th>
                <th className="max-sm:hidden">Chance given</th>
                <th>
                  <MethodLink to="brier">Brier</MethodLink>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <OutcomeRow key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </Section>
  )
}

function OutcomeRow({ row }: { row: PredictionSummary }) {
  return (
    <tr className="border-line border-b align-top [&>td]:py-3 [&>td]:pr-4 [&>td:last-child]:pr-0">
      <td>{row.outcome ? <Outcome sign={row.outcome} /> : null}</td>
      <td className="[overflow-wrap:anywhere]">
        <Link href={`/predictions/${row.id}`} className="font-medium no-underline hover:underline">
          <MarkedText text={row.question} />
        </Link>
        {row.reasoning ? (
          <p className="max-w-[80ch] text-ink-2 text-small">
            <MarkedText text={row.reasoning} />
          </p>
        ) : null}
      </td>
      <td className="max-sm:hidden">
        <Day date={row.knownOn} />
      </td>
      <td className="max-sm:hidden">{row.chance ? <Chance {...row.chance} phrase={null} /> : null}</td>
      <td className="whitespace-nowrap text-right tabular-nums">
        <b className="font-semibold">{brier(row.brier?.mean ?? null)}</b>
        {row.brier ? (
          <span className="block text-ink-3 text-micro">{brierRange(row.brier.low, row.brier.high)}</span>
        ) : null}
      </td>
    </tr>
  )
}
