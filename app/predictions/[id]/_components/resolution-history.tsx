'use client'

import { Day } from '@/app/_components/day'
import { MarkedText, SeenText } from '@/app/_components/marked-text'
import { outcomeWords } from '@/app/_components/outcome'
import type { ResolutionRow } from '@/lib/data/prediction-history'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { instant } from '@/lib/format'
import { evidenceWords } from '../_lib/evidence-words'

/** Every answer there was, the first one first: corrections and reopenings are further rows. */
export function ResolutionHistory({ prediction }: { prediction: PredictionPage }) {
  const { resolutions, timeZone, events } = prediction
  const inOrder = resolutions.toReversed()
  return (
    <div className="mt-4">
      <h3 className="font-medium text-ink-2 text-small">History</h3>
      <ol>
        {inOrder.map((row, index) => (
          <li key={row.id} className="border-line border-b py-2 last:border-b-0">
            <p>
              <b>{actOf(row, inOrder[index - 1])}</b>
              {row.knownOn ? (
                <>
                  , known <Day date={row.knownOn} />
                </>
              ) : null}
            </p>
            {row.reasoning ? (
              <p className="whitespace-pre-wrap text-ink-2">
                <MarkedText text={row.reasoning} />
              </p>
            ) : null}
            <p className="text-ink-3 text-small">
              <time dateTime={row.recordedAt}>{instant(row.recordedAt, timeZone)}</time>, by{' '}
              <SeenText text={row.recordedBy} />
              {row.outcome === 'reopened'
                ? null
                : `, evidence: ${evidenceWords(events, row.id).toLowerCase()}`}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function actOf({ outcome }: ResolutionRow, before: ResolutionRow | undefined): string {
  if (outcome === 'reopened') return 'Reopened'
  const isCorrection = before !== undefined && before.outcome !== 'reopened'
  return `${isCorrection ? 'Corrected to' : 'Settled as'} ${outcomeWords[outcome]}`
}
