'use client'

import Link from 'next/link'
import { SeenText } from '@/app/_components/marked-text'
import { MethodLink } from '@/app/_components/method-link'
import { ScoreRangeBar } from '@/app/_components/score-range-bar'
import { Table, Td, Th, Tr } from '@/app/_components/ui/table'
import type { BreakdownKind } from '@/lib/core/scoring/breakdown-kind'
import type { Breakdown } from '@/lib/data/breakdowns'
import { brier, brierRange, count } from '@/lib/format'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { kindWords, labelOf, listOf } from './breakdown-words'

type Row = Breakdown['rows'][number]
type Props = { rows: readonly Row[]; kind: BreakdownKind; filter: ScoresFilter }

/** One row a speaker, source, tag, cluster, lead time or phrase, each leading to its predictions. */
export function BreakdownTable({ rows, kind, filter }: Props) {
  const top = Math.max(0.6, ...rows.flatMap(({ brier: { high }, interval }) => [high, interval?.[1] ?? 0]))
  /** A row by cluster is one cluster: there is nothing to draw among. */
  const hasIntervals = kind !== 'cluster'
  return (
    <Table label="Scores side by side" className="mt-2 max-sm:min-w-0">
      <thead>
        <tr>
          <Th>{kindWords[kind]}</Th>
          <Th numeric>n</Th>
          <Th className="w-[38%] max-sm:hidden">
            <span className="sr-only">Range</span>
          </Th>
          <Th numeric>
            <MethodLink to="brier">Brier</MethodLink>
          </Th>
          {hasIntervals ? (
            <Th numeric>
              <MethodLink to="intervals">95% interval</MethodLink>
            </Th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.key}>
            <Td className="py-2 [overflow-wrap:anywhere]">
              <Link href={listOf(row, kind, filter)} className="no-underline hover:underline">
                <SeenText text={labelOf(row, kind)} />
              </Link>
            </Td>
            <Td numeric className="py-2 text-ink-3 tabular-nums">
              {count(row.n)}
            </Td>
            <Td className="py-2 align-middle max-sm:hidden">
              <ScoreRangeBar {...row.brier} interval={row.interval} top={top} />
            </Td>
            <Td numeric className="py-2 tabular-nums">
              <b className="font-semibold">{brier(row.brier.mean)}</b>
              <span className="ml-2 text-ink-3 text-micro max-sm:ml-0 max-sm:block">
                {brierRange(row.brier.low, row.brier.high)}
              </span>
            </Td>
            {hasIntervals ? (
              <Td numeric className="py-2 text-ink-2 tabular-nums">
                {row.interval ? (
                  brierRange(...row.interval)
                ) : (
                  <span className="text-ink-3 text-micro">too few</span>
                )}
              </Td>
            ) : null}
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
