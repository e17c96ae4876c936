'use client'

import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { day, percent } from '@/lib/format'
import { dayOfInstant } from '../_lib/day-of-instant'
import { openScoreSentence, receiptSentence } from '../_lib/receipt-words'
import { nameOf, standingOf } from '@/app/_components/standing'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { ReceiptOfOne, ReceiptOfSeveral } from './receipt-rows'

/** The arithmetic of each score, so that anyone can do it again. */
export function ScoreReceipts({ prediction }: PredictionProps) {
  const { tracks, role } = prediction
  const { isSettled } = standingOf(prediction)
  if (role === 'context') {
    return (
      <Section title="Score receipt">
        <p className="mt-2 text-ink-2">Context is recorded and never scored.</p>
      </Section>
    )
  }
  if (!isSettled) {
    return (
      <Section title="Score receipt">
        <p className="mt-2 text-pretty text-ink-2">{openScoreSentence(prediction)}</p>
      </Section>
    )
  }
  return (
    <Section title="Score receipt">
      {tracks.length === 0 ? (
        <p className="mt-2 text-ink-2">No chance was given, so there is no score.</p>
      ) : null}
      {tracks.map((track) => (
        <TrackReceipt key={track.id} track={track} prediction={prediction} isOnly={tracks.length === 1} />
      ))}
    </Section>
  )
}

type Props = { track: PredictionTrack; prediction: PredictionProps['prediction']; isOnly: boolean }

function TrackReceipt({ track, prediction, isOnly }: Props) {
  const { receipt, noScore } = track
  return (
    <div className={isOnly ? undefined : 'mt-4 first-of-type:mt-2'}>
      {isOnly ? null : (
        <h3 className="font-medium text-ink-2 text-small">
          <MarkedText text={nameOf(track)} />
        </h3>
      )}
      {receipt ? (
        <>
          {receipt.rows.length === 1 ? (
            <ReceiptOfOne receipt={receipt} track={track} />
          ) : (
            <ReceiptOfSeveral receipt={receipt} timeZone={prediction.timeZone} />
          )}
          <p className="mt-3 text-pretty font-quote text-read">{receiptSentence(receipt)}</p>
        </>
      ) : (
        <p className="mt-2 text-pretty text-ink-2">{noScoreSentence(noScore)}</p>
      )}
      <LeftOut track={track} timeZone={prediction.timeZone} />
    </div>
  )
}

/** What has no answer is counted all the same: beside the scores, where it cannot be left out of sight. */
function noScoreSentence(noScore: PredictionTrack['noScore']): string {
  if (!noScore) return 'No score.'
  const { reason, why } = noScore
  const isCounted = reason === 'ambiguous' || reason === 'void'
  return `No score. ${why}.${isCounted ? ` It is counted among the ${reason}, beside the scores and never in them.` : ''}`
}

function LeftOut({ track, timeZone }: { track: PredictionTrack; timeZone: string }) {
  const reasonOf = new Map(track.leftOut.map(({ id, why }) => [id, why]))
  const rows = track.forecasts.filter(({ id }) => reasonOf.has(id))
  if (rows.length === 0) return null
  return (
    <div className="mt-3 text-ink-3 text-small">
      <p className="font-medium text-ink-2">Does not count</p>
      <ul>
        {rows.map(({ id, madeAt, probability }) => (
          <li key={id}>
            {probability === null ? 'The withdrawal' : percent(probability)} of{' '}
            {day(dayOfInstant(madeAt, timeZone))}: {reasonOf.get(id)}
          </li>
        ))}
      </ul>
    </div>
  )
}
