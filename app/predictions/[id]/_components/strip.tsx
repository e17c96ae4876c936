'use client'

import type { ReactNode } from 'react'
import { Day } from '@/app/_components/day'
import { MarkedText } from '@/app/_components/marked-text'
import { MethodLink } from '@/app/_components/method-link'
import { Outcome } from '@/app/_components/outcome'
import { cn } from '@/app/_components/ui/cn'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { brier, brierRange, day, missing, percent, percentRange, relativeDay } from '@/lib/format'
import { chanceLabel } from '../_lib/origin-words'
import { standingOf } from '@/app/_components/standing'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { Ties } from './ties'

const columns =
  'grid-cols-[minmax(0,1fr)_200px_236px_190px] max-lg:grid-cols-3 max-sm:grid-cols-2 max-lg:[&>:first-child]:col-span-full'

/** The question, its chance, what came of it and what that scored. */
export function Strip({ prediction }: PredictionProps) {
  const { quote, question } = prediction
  return (
    <div className={`mt-[34px] grid gap-y-4 border-ink border-t-2 pt-4 ${columns}`}>
      <div className="min-w-0 pr-7 max-sm:pr-0">
        {quote ? (
          <h1 className="max-w-[30em] text-pretty font-quote font-semibold text-ask tracking-[-0.012em]">
            <MarkedText text={question} />
          </h1>
        ) : null}
        <Ties prediction={prediction} />
      </div>
      <ChanceCell prediction={prediction} />
      <OutcomeCell prediction={prediction} />
      <ScoreCell prediction={prediction} />
    </div>
  )
}

type Cell = { prediction: PredictionPage }

function ChanceCell({ prediction }: Cell) {
  const { shown, yours } = standingOf(prediction)
  const standing = shown?.forecasts.at(-1)
  const spoken = shown?.forecasts.findLast(({ probability }) => probability !== null)
  const own = yours && yours !== shown ? yours.forecasts.at(-1) : null
  return (
    <Fact
      className="max-lg:border-l-0 max-lg:pl-0 max-sm:pl-0"
      label={
        <MethodLink to="words">{chanceLabel(standing ?? null, shown?.forecaster.isSelf ?? false)}</MethodLink>
      }
    >
      <Big>
        {standing ? (standing.probability === null ? 'Withdrawn' : percent(standing.probability)) : missing}
      </Big>
      <Small>
        {standing?.probability === null ? `last said ${percent(spoken?.probability ?? null)}` : null}
        {standing && standing.probability !== null
          ? standing.low === null
            ? 'no band'
            : `band ${percentRange(standing.low, standing.high)}`
          : null}
        {standing ? null : prediction.quote ? 'no chance read' : 'none given yet'}
      </Small>
      {own ? <Small>yours: {own.probability === null ? 'withdrawn' : percent(own.probability)}</Small> : null}
    </Fact>
  )
}

function OutcomeCell({ prediction }: Cell) {
  const { status, outcome, knownOn, dueOn, today } = prediction
  const sign = outcome ?? (status === 'due' ? 'due' : 'open')
  return (
    <Fact label="Outcome">
      <Outcome
        sign={sign}
        className="gap-[9px] font-semibold text-[24px] leading-[40px] [&_svg]:size-[17px]"
        full={false}
      />
      <Small>
        {knownOn && knownOn === dueOn ? <>known and due {day(dueOn)}</> : null}
        {knownOn && knownOn !== dueOn ? (
          <>
            known <Day date={knownOn} />
            {dueOn ? <>, due {day(dueOn)}</> : null}
          </>
        ) : null}
        {knownOn ? null : dueOn ? (
          <>
            due <Day date={dueOn} />, {relativeDay(dueOn, today)}
          </>
        ) : (
          'no due day'
        )}
      </Small>
    </Fact>
  )
}

function ScoreCell({ prediction }: Cell) {
  const { shown, isSettled } = standingOf(prediction)
  const receipt = shown?.receipt ?? null
  return (
    <Fact label={<MethodLink to="brier">Brier score</MethodLink>} className="max-sm:border-l-0 max-sm:pl-0">
      <Big>{brier(receipt?.brier ?? null)}</Big>
      <Small>
        {receipt
          ? receipt.low === receipt.high
            ? 'no band; lower is better'
            : `${brierRange(receipt.low, receipt.high)} over band`
          : isSettled
            ? (shown?.noScore?.why ?? 'no chance to score')
            : 'none until it is settled'}
      </Small>
    </Fact>
  )
}

function Fact({ label, className, children }: { label: ReactNode; className?: string; children: ReactNode }) {
  return (
    <div className={cn('min-w-0 border-line border-l pr-3 pl-[22px] max-sm:pl-4', className)}>
      <div className="font-medium text-ink-2 text-small">{label}</div>
      {children}
    </div>
  )
}

function Big({ children }: { children: ReactNode }) {
  return (
    <div className="font-semibold text-[30px] tabular-nums leading-[40px] tracking-[-0.025em]">
      {children}
    </div>
  )
}

function Small({ children }: { children: ReactNode }) {
  return <div className="text-ink-3 text-small tabular-nums">{children}</div>
}
