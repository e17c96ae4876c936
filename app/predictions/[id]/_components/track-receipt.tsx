'use client'

import { CsvLink } from '@/app/_components/charts/csv-link'
import { CopyButton } from '@/app/_components/copy-button'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { receiptCsv, receiptText } from '../_lib/receipt-text'
import { receiptSentence } from '../_lib/receipt-words'
import { ReceiptGrounds } from './receipt-grounds'
import { ReceiptOfOne, ReceiptOfSeveral } from './receipt-rows'

type Props = { track: PredictionTrack; prediction: PredictionPage }

/** The sum that made one track's score, what it means, what counts in it and why, and a copy to check it with. */
export function TrackReceipt({ track, prediction }: Props) {
  const { receipt, noScore } = track
  const { timeZone } = prediction
  return (
    <>
      {receipt ? (
        <>
          {receipt.rows.length === 1 ? (
            <ReceiptOfOne receipt={receipt} track={track} timeZone={timeZone} />
          ) : (
            <ReceiptOfSeveral receipt={receipt} timeZone={timeZone} />
          )}
          <p className="mt-3 text-pretty font-quote text-read">{receiptSentence(receipt)}</p>
        </>
      ) : (
        <p className="mt-2 text-pretty text-ink-2">{noScoreSentence(noScore)}</p>
      )}
      <ReceiptGrounds track={track} timeZone={timeZone} />
      {receipt ? (
        <div className="mt-2 flex items-center gap-1.5">
          <CopyButton
            what="the sum"
            text={() => receiptText(prediction, track, receipt)}
            otherwise="The CSV file holds the same."
          />
          <CsvLink title="the sum" fileName="score-receipt.csv" text={() => receiptCsv(receipt)} />
        </div>
      ) : null}
    </>
  )
}

/** What has no answer is counted all the same: beside the scores, where it cannot be left out of sight. */
function noScoreSentence(noScore: PredictionTrack['noScore']): string {
  if (!noScore) return 'No score.'
  const { reason, why } = noScore
  const isCounted = reason === 'ambiguous' || reason === 'void'
  return `No score. ${why}.${isCounted ? ` It is counted among the ${reason}, beside the scores and never in them.` : ''}`
}
