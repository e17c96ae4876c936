import Link from 'next/link'
import { MarkedText } from '@/app/_components/marked-text'
import { Outcome } from '@/app/_components/outcome'
import { answerInForce } from '@/app/_components/answer/answer-draft'
import { standingOf } from '@/app/_components/standing'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { brier, brierRange, missing, percent, percentRange } from '@/lib/format'
import { lifeLine } from '../_lib/life-line'
import { LifeLine } from './life-line'

/** The chance given, the outcome, the score, the line of what happened, and why it was settled so. */
export function WhatCame({ prediction }: { prediction: PredictionPage }) {
  const answer = answerInForce(prediction)
  const line = lifeLine(prediction)
  const { shown } = standingOf(prediction)
  const chance = shown?.forecasts.findLast(({ probability }) => probability !== null)
  const receipt = shown?.receipt
  if (!answer) return <p className="text-ink-2">It was reopened, so no answer stands.</p>
  return (
    <div className="min-w-0">
      <dl className="flex flex-wrap items-start gap-x-[22px] gap-y-3">
        <div>
          <dt className="text-ink-2 text-small">Chance given</dt>
          <dd className="font-semibold text-figure leading-10 tabular-nums tracking-[-0.03em]">
            {chance ? percent(chance.probability) : missing}
          </dd>
          {chance && chance.low !== null ? (
            <dd className="text-ink-3 text-micro tabular-nums">
              band {percentRange(chance.low, chance.high)}
            </dd>
          ) : null}
        </div>
        <div>
          <dt className="text-ink-2 text-small">Outcome</dt>
          <dd>
            <Outcome sign={answer.outcome} className="text-[22px] leading-10" />
          </dd>
        </div>
        <div>
          <dt className="text-ink-2 text-small">Brier</dt>
          <dd className="font-semibold text-[24px] leading-10 tabular-nums">
            {receipt ? brier(receipt.brier) : missing}
          </dd>
          {receipt && receipt.low !== receipt.high ? (
            <dd className="text-ink-3 text-micro tabular-nums">{brierRange(receipt.low, receipt.high)}</dd>
          ) : null}
        </div>
      </dl>
      {line ? <LifeLine line={line} outcome={answer.outcome} /> : null}
      {answer.reasoning ? (
        <p className="mt-2.5 text-pretty font-quote text-[17px] leading-[26px]">
          <MarkedText text={answer.reasoning} />
        </p>
      ) : null}
      <p className="mt-2 text-small">
        <Link href={`/predictions/${prediction.id}`}>Its own page</Link>
      </p>
    </div>
  )
}
