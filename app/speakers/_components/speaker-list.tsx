'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { SeenText } from '@/app/_components/marked-text'
import { PageHead } from '@/app/_components/page-head'
import { buttonClass } from '@/app/_components/ui/button'
import { EmptyState } from '@/app/_components/ui/empty-state'
import { Table, Td, Th, Tr } from '@/app/_components/ui/table'
import { Tag } from '@/app/_components/ui/tag'
import type { SpeakerSummary } from '@/lib/data/speaker-list'
import { brier, brierRange, count, counted } from '@/lib/format'
import { speakerQueries } from '@/lib/queries/speakers'
import { hasFew } from './few'

/** Whoever is held to what they said, those with the most predictions first. */
export function SpeakerList({ workspace }: { workspace: string }) {
  const { data } = useSuspenseQuery(speakerQueries.list(workspace))
  if (data.length === 0) return <NoSpeakers />
  return (
    <>
      <PageHead title={counted(data.length, 'speaker')}>
        Whoever is held to what they said. Scores are of headline predictions, and lower is better.
      </PageHead>
      <div className="border-ink border-t-2">
        <Table label="Speakers" className="max-sm:min-w-0">
          <thead>
            <tr>
              <Th>Speaker</Th>
              <Th numeric className="max-sm:hidden">
                Quotes
              </Th>
              <Th numeric className="max-sm:hidden">
                Predictions
              </Th>
              <Th numeric className="max-sm:hidden">
                Settled
              </Th>
              <Th numeric>Brier score</Th>
            </tr>
          </thead>
          <tbody>
            {data.map((speaker) => (
              <SpeakerRow key={speaker.id} speaker={speaker} />
            ))}
          </tbody>
        </Table>
      </div>
    </>
  )
}

function SpeakerRow({ speaker }: { speaker: SpeakerSummary }) {
  const { id, name, description, isSelf, score } = speaker
  return (
    <Tr>
      <Td className="[overflow-wrap:anywhere]">
        <Link
          href={`/speakers/${id}`}
          className="font-medium font-quote text-[17px] leading-6 no-underline hover:underline"
        >
          <SeenText text={name} />
        </Link>
        {isSelf ? <Tag className="ml-2">you</Tag> : null}
        {description ? (
          <span className="block max-w-[66ch] text-ink-2">
            <SeenText text={description} />
          </span>
        ) : null}
        <span className="mt-0.5 block text-ink-3 text-small sm:hidden">
          {counted(speaker.predictions, 'prediction')}, {count(speaker.settled)} settled
        </span>
      </Td>
      <Td numeric className="max-sm:hidden">
        {count(speaker.quotes)}
      </Td>
      <Td numeric className="max-sm:hidden">
        {count(speaker.predictions)}
      </Td>
      <Td numeric className="max-sm:hidden">
        {count(speaker.settled)}
      </Td>
      <Td numeric>
        <b className="font-semibold">{brier(score?.mean ?? null)}</b>
        {score ? (
          <span className="block text-ink-3 text-micro">
            {brierRange(score.low, score.high)}, n {count(score.n)}
            {hasFew(score.n) ? <span className="block">too few to judge</span> : null}
          </span>
        ) : null}
      </Td>
    </Tr>
  )
}

function NoSpeakers() {
  return (
    <>
      <PageHead title="Speakers" />
      <div className="border-ink border-t-2">
        <EmptyState
          action={
            <Link href="/sources/new" className={buttonClass({ look: 'primary' })}>
              <Plus aria-hidden="true" />
              Add interview
            </Link>
          }
        >
          Nobody is on record yet. A speaker appears with the first quote, and you with your first forecast.
        </EmptyState>
      </div>
    </>
  )
}
