'use client'

import type { ReactNode } from 'react'
import { MethodLink } from '@/app/_components/method-link'
import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { openScoreSentence } from '../_lib/receipt-words'
import { nameOf, standingOf } from '@/app/_components/standing'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { OpenReceipt } from './open-receipt'
import { TrackReceipt } from './track-receipt'

/** The arithmetic of each score, so that anyone can do it again; while it is open, what each answer would score. */
export function ScoreReceipts({ prediction }: PredictionProps) {
  const { tracks, role } = prediction
  const { isSettled } = standingOf(prediction)
  if (role === 'context') {
    return (
      <Receipts>
        <p className="mt-2 text-ink-2">Context is recorded and never scored.</p>
      </Receipts>
    )
  }
  if (isSettled) {
    return (
      <Receipts>
        {tracks.length === 0 ? (
          <p className="mt-2 text-ink-2">No chance was given, so there is no score.</p>
        ) : null}
        {tracks.map((track) => (
          <OfOne key={track.id} track={track} isOnly={tracks.length === 1}>
            <TrackReceipt track={track} prediction={prediction} />
          </OfOne>
        ))}
      </Receipts>
    )
  }
  const open = tracks.filter(({ ifSettled }) => ifSettled)
  return (
    <Receipts>
      <p className="mt-2 text-pretty text-ink-2">{openScoreSentence(prediction)}</p>
      {open.map((track) => (
        <OfOne key={track.id} track={track} isOnly={open.length === 1}>
          {track.ifSettled ? (
            <OpenReceipt ifSettled={track.ifSettled} hasDueDay={prediction.dueOn !== null} />
          ) : null}
        </OfOne>
      ))}
    </Receipts>
  )
}

function Receipts({ children }: { children: ReactNode }) {
  return <Section title={<MethodLink to="window">Score receipt</MethodLink>}>{children}</Section>
}

type Props = { track: PredictionTrack; isOnly: boolean; children: ReactNode }

/** Whose it is, where there are several. */
function OfOne({ track, isOnly, children }: Props) {
  return (
    <div className={isOnly ? undefined : 'mt-4 first-of-type:mt-2'}>
      {isOnly ? null : (
        <h3 className="font-medium text-ink-2 text-small">
          <MarkedText text={nameOf(track)} />
        </h3>
      )}
      {children}
    </div>
  )
}
