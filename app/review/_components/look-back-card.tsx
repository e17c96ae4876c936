'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import { predictionQueries } from '@/lib/queries/predictions'
import { LookBackForm } from './look-back-form'
import { WhatCame } from './what-came'

type Props = { id: string; workspace: string; today: string; takesFocus: boolean; onDone: () => void }

/** One settled prediction: what was said, what came of it, and what there is to learn. */
export function LookBackCard({ id, workspace, today, takesFocus, onDone }: Props) {
  const { data: prediction } = useSuspenseQuery(predictionQueries.page(workspace, id))
  return (
    <Section
      title={
        <>
          Look back: <MarkedText text={prediction.label} />
        </>
      }
      id="look"
      takesFocus={takesFocus}
      toolbar={<span className="text-ink-3 text-small leading-6">2 minutes</span>}
    >
      <div className="mt-3.5 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 md:grid-cols-[minmax(0,300fr)_minmax(0,446fr)]">
        <WhatCame prediction={prediction} />
        <LookBackForm prediction={prediction} workspace={workspace} today={today} onDone={onDone} />
      </div>
    </Section>
  )
}
