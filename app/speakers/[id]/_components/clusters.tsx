'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { MethodLink } from '@/app/_components/method-link'
import { SeenText } from '@/app/_components/marked-text'
import { ScoreRangeBar } from '@/app/_components/score-range-bar'
import { Section } from '@/app/_components/section'
import { Table, Td, Th } from '@/app/_components/ui/table'
import { brier, brierRange, count } from '@/lib/format'
import { speakerQueries } from '@/lib/queries/speakers'
import type { RecordProps } from './speaker-record'

/** The score of each group of predictions that rise and fall together, the best first. */
export function Clusters({ workspace, id, filter }: RecordProps) {
  const { data } = useSuspenseQuery(speakerQueries.clusters(workspace, id, filter))
  const top = Math.max(0.6, ...data.map(({ high }) => high))
  return (
    <Section
      title={<MethodLink to="band">Score by cluster</MethodLink>}
      sentence={
        data.length > 0
          ? 'Brier, lower is better; the bar is the range over readings of the words, the line is always saying 50%.'
          : 'Nothing that counts has settled yet.'
      }
      note={
        data.length > 0
          ? 'Predictions of one cluster rise and fall together. Count one a cluster when independence matters.'
          : undefined
      }
    >
      {data.length > 0 ? (
        <Table label="Score by cluster" className="mt-2 max-sm:min-w-0">
          <thead>
            <tr>
              <Th>Cluster</Th>
              <Th numeric>n</Th>
              <Th className="w-[42%] max-sm:hidden">
                <span className="sr-only">Range</span>
              </Th>
              <Th numeric>
                <MethodLink to="brier">Brier</MethodLink>
              </Th>
            </tr>
          </thead>
          <tbody>
            {data.map((cluster) => (
              <tr key={cluster.cluster}>
                <Td className="py-2">
                  <SeenText text={cluster.cluster} />
                </Td>
                <Td numeric className="py-2 text-ink-3">
                  {count(cluster.n)}
                </Td>
                <Td className="py-2 align-middle max-sm:hidden">
                  <ScoreRangeBar {...cluster} top={top} />
                </Td>
                <Td numeric className="py-2">
                  <b className="font-semibold">{brier(cluster.mean)}</b>
                  <span className="ml-2 text-ink-3 text-micro max-sm:ml-0 max-sm:block">
                    {brierRange(cluster.low, cluster.high)}
                  </span>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </Section>
  )
}
