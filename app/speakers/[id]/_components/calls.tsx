'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { ChanceLine } from '@/app/_components/chance'
import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import { Outcome } from '@/app/_components/outcome'
import { Section } from '@/app/_components/section'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import { brier } from '@/lib/format'
import { speakerQueries } from '@/lib/queries/speakers'
import type { RecordProps } from './speaker-record'

/** Where the speaker came closest, and where furthest off. Nothing settled, nothing shown. */
export function Calls({ workspace, id }: RecordProps) {
  const { data } = useSuspenseQuery(speakerQueries.calls(workspace, id))
  if (data.best.length === 0 && data.worst.length === 0) return null
  return (
    <div className="grid grid-cols-2 gap-14 max-md:grid-cols-1 max-md:gap-11">
      <Section title="Best calls">
        <CallList rows={data.best} />
      </Section>
      {data.worst.length > 0 ? (
        <Section title="Worst calls">
          <CallList rows={data.worst} />
        </Section>
      ) : null}
    </div>
  )
}

function CallList({ rows }: { rows: readonly PredictionSummary[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid grid-cols-[92px_minmax(0,1fr)_auto] gap-2.5 border-line border-b py-[11px] max-sm:grid-cols-[64px_minmax(0,1fr)_auto]"
        >
          {row.outcome ? <Outcome sign={row.outcome} className="self-start" /> : <span />}
          <div className="min-w-0">
            <Link href={`/predictions/${row.id}`} className="font-medium no-underline hover:underline">
              <SeenText text={row.label} />
            </Link>
            {row.dueOn ? (
              <span className="ml-1.5 text-ink-3 text-small">
                by <Day date={row.dueOn} />
              </span>
            ) : null}
            {row.reasoning ? (
              <p className="line-clamp-2 text-ink-3 text-small">
                <SeenText text={row.reasoning} />
              </p>
            ) : null}
          </div>
          <span className="text-right tabular-nums">
            <b className="font-semibold">{brier(row.brier?.mean ?? null)}</b>
            {row.chance ? (
              <ChanceLine {...row.chance} className="block text-ink-3 text-micro [&_b]:font-normal" />
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
