'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Section } from '@/app/_components/section'
import { Button } from '@/app/_components/ui/button'
import type { LookBack } from '@/lib/data/review-queue'
import { brier, count, percent } from '@/lib/format'
import { type SettledPeriod, settledPeriods } from '@/lib/validation/review'
import { cameOutWords, periodWords } from '../_lib/review-words'
import { QueueRow } from './queue-row'

type Props = {
  rows: readonly LookBack[]
  chosen: string | null
  onChoose: (id: string) => void
  settled: SettledPeriod | undefined
}

const firstShown = 8

/** What is settled and was not looked back on, narrowed to what was settled lately. */
export function BackList({ rows, chosen, onChoose, settled }: Props) {
  const [isOpen, open] = useState(false)
  const shown = isOpen ? rows : rows.slice(0, firstShown)
  return (
    <Section title="Look back" toolbar={<span className="text-ink-3 leading-6">{count(rows.length)}</span>}>
      <nav aria-label="Settled when" className="mt-1 flex flex-wrap gap-x-3 text-small">
        <PeriodLink href="/review" name="all" isChosen={!settled} />
        {settledPeriods.map((period) => (
          <PeriodLink
            key={period}
            href={`/review?settled=${period}`}
            name={`last ${period}`}
            isChosen={settled === period}
          />
        ))}
      </nav>
      {rows.length > 0 ? (
        <ol aria-label="Look back" className="mt-2">
          {shown.map((row) => (
            <QueueRow
              key={row.id}
              sign={row.outcome}
              label={row.label}
              isChosen={row.id === chosen}
              onChoose={() => onChoose(row.id)}
            >
              {backWords(row)}
            </QueueRow>
          ))}
        </ol>
      ) : (
        <p className="mt-2 text-ink-2">
          {settled
            ? `Nothing settled in ${periodWords[settled]} waits to be looked back on.`
            : 'What is settled comes here, until it is looked back on.'}
        </p>
      )}
      {rows.length > shown.length ? (
        <Button look="quiet" size="small" className="mt-2" onClick={() => open(true)}>
          Show all {count(rows.length)}
        </Button>
      ) : null}
    </Section>
  )
}

type LinkProps = { href: '/review' | `/review?settled=${SettledPeriod}`; name: string; isChosen: boolean }

function PeriodLink({ href, name, isChosen }: LinkProps) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={isChosen ? 'true' : undefined}
      className="py-1 text-ink-2 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
    >
      {name}
    </Link>
  )
}

function backWords({ chance, outcome, brier: score }: LookBack): string {
  const chanceWords = chance?.probability == null ? 'no chance read' : percent(chance.probability)
  return `${chanceWords}, ${cameOutWords[outcome]}${score ? `, Brier ${brier(score.mean)}` : ''}`
}
