'use client'

import { Day } from '@/app/_components/day'
import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import { brier, instant } from '@/lib/format'
import { type HistoryEntry, historyEntries } from '../_lib/history-entries'
import { HistoryChange } from './history-change'
import type { PredictionProps } from '@/app/_components/prediction-props'

/** Every step, and what each did to the score: nothing is overwritten. */
export function History({ prediction }: PredictionProps) {
  const entries = historyEntries(prediction)
  if (entries.length === 0) return null
  return (
    <Section
      title="History"
      id="history"
      sentence="In the order in which it was recorded. Scores are worked out anew over what stood after each step."
    >
      <ol className="mt-2">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} prediction={prediction} />
        ))}
      </ol>
    </Section>
  )
}

type Props = { entry: HistoryEntry; prediction: PredictionProps['prediction'] }

function Entry({ entry, prediction }: Props) {
  const { title, saidOn, knownOn, recordedAt, why, corrections, scores } = entry
  return (
    <li className="border-line border-b py-2.5 last:border-b-0">
      <p className="font-semibold">
        <MarkedText text={title} />
      </p>
      {corrections.length > 0 ? (
        <ul>
          {corrections.map((correction) => (
            <HistoryChange key={correction.id} correction={correction} prediction={prediction} />
          ))}
        </ul>
      ) : null}
      {why ? (
        <p className="max-w-[66ch] whitespace-pre-wrap text-pretty text-ink-2">
          <MarkedText text={why} />
        </p>
      ) : null}
      {scores.map(({ forecaster, before, after }) => (
        <p key={forecaster} className="tabular-nums">
          <MarkedText text={forecaster} />
          ’s Brier score: {brier(before?.mean ?? null)} → <b>{brier(after?.mean ?? null)}</b>
        </p>
      ))}
      <p className="flex flex-wrap gap-x-3 text-ink-3 text-small">
        {saidOn ? (
          <span>
            said <Day date={saidOn} />
          </span>
        ) : null}
        {knownOn ? (
          <span>
            known <Day date={knownOn} />
          </span>
        ) : null}
        <span>
          recorded <time dateTime={recordedAt}>{instant(recordedAt, prediction.timeZone)}</time>
        </span>
      </p>
    </li>
  )
}
