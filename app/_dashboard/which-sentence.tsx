'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import Link from 'next/link'
import type { ScoreAccount } from '@/lib/data/account'
import { count, counted } from '@/lib/format'
import { scoreQueries } from '@/lib/queries/scores'
import { searchOf } from '@/lib/validation/filter'
import { type ScoredSet, writeScoredSet } from '@/lib/validation/scored-set'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { SeenText } from '../_components/marked-text'
import { scoredSentence } from '../_components/scored-words'
import { uncountedWords } from '../_components/uncounted-words'
import type { SectionProps } from './dashboard'

/** Which predictions the figures are about, how many count, and how many are left out and why. */
export function WhichSentence({ workspace, filter }: SectionProps) {
  const { data: options } = useSuspenseQuery(scoreQueries.options(workspace))
  const { data: account } = useSuspenseQuery(scoreQueries.account(workspace, filter))
  return (
    <p aria-live="polite" className="mt-3 mb-5 max-w-[100ch] text-pretty text-ink-2">
      <SeenText text={scoredSentence(filter, options)} /> <Counting account={account} filter={filter} />{' '}
      <LeftOut account={account} filter={filter} />
    </p>
  )
}

type Props = { account: ScoreAccount; filter: ScoresFilter }

function Counting({ account: { tracks, predictions }, filter }: Props) {
  if (predictions === 0) return 'Nothing settled counts.'
  return (
    <>
      <Link href={listOf(filter, { part: 'counted' })}>{counted(predictions, 'settled prediction')}</Link>{' '}
      {predictions === 1 ? 'counts' : 'count'}
      {tracks > predictions ? `, with ${count(tracks)} votes, one for each forecaster of each` : ''}.
    </>
  )
}

function LeftOut({ account: { uncounted }, filter }: Props) {
  const [first, ...others] = uncounted
  if (!first) return null
  const all = uncounted.reduce((sum, { predictions }) => sum + predictions, 0)
  if (others.length === 0) {
    return (
      <>
        Left out: <Reason {...first} filter={filter} />.
      </>
    )
  }
  return (
    <>
      {count(all)} are left out:{' '}
      {uncounted.map((reason, index) => (
        <span key={reason.reason}>
          {index > 0 ? '; ' : ''}
          <Reason {...reason} filter={filter} />
        </span>
      ))}
      .
    </>
  )
}

function Reason({
  reason,
  predictions,
  filter,
}: ScoreAccount['uncounted'][number] & { filter: ScoresFilter }) {
  return (
    <Link href={listOf(filter, { part: reason })}>
      {count(predictions)} {uncountedWords[reason]}
    </Link>
  )
}

function listOf(filter: ScoresFilter, part: Pick<ScoredSet, 'part'>): Route {
  return `/predictions?${searchOf({ scored: writeScoredSet(filter, part) })}`
}
