'use client'

import { Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import { MarkedText } from '@/app/_components/marked-text'
import { Outcome, type OutcomeSign } from '@/app/_components/outcome'
import { Section } from '@/app/_components/section'
import { Button } from '@/app/_components/ui/button'
import { day } from '@/lib/format'
import { standingOf } from '@/app/_components/standing'
import { ConditionFailed } from './condition-failed'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { usePanel } from './use-panel'

/** What the answer hangs on, as it was written down beforehand. */
export function WhatCounts({ prediction }: PredictionProps) {
  const { yesIf, noIf, ambiguousIf, condition, dueOn, dueNote } = prediction
  const { open } = usePanel()
  return (
    <Section
      title="What counts"
      toolbar={
        <Button look="quiet" size="small" onClick={() => open('question')}>
          <Pencil aria-hidden="true" />
          {prediction.tracks.length > 0 ? 'Correct' : 'Edit'}
        </Button>
      }
    >
      <dl className="mt-3 leading-[22px]">
        <Criterion sign="yes">{yesIf}</Criterion>
        <Criterion sign="no">{noIf}</Criterion>
        <Criterion sign="ambiguous">{ambiguousIf}</Criterion>
        {condition ? (
          <Row term="Only if">
            <MarkedText text={condition} />
            {standingOf(prediction).isSettled ? null : (
              <span className="mt-1.5 block">
                <ConditionFailed predictionId={prediction.id} />
              </span>
            )}
          </Row>
        ) : null}
        <Row term="Due">
          {dueOn ? day(dueOn) : 'No due day: it stays open until it is settled.'}
          {dueNote ? (
            <span className="block text-ink-3">
              As stated: <MarkedText text={dueNote} />
            </span>
          ) : null}
        </Row>
      </dl>
    </Section>
  )
}

function Criterion({ sign, children }: { sign: OutcomeSign; children: string }) {
  if (!children) return null
  return (
    <Row term={<Outcome sign={sign} />}>
      <MarkedText text={children} />
    </Row>
  )
}

function Row({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="mb-1 font-semibold text-ink-2 text-small">{term}</dt>
      <dd className="mb-3.5 max-w-[66ch] text-pretty text-ink-2">{children}</dd>
    </>
  )
}
