'use client'

import { type ReactNode, useId } from 'react'
import { focusOnce } from '@/app/_components/focus-once'
import { standingOf } from '@/app/_components/standing'
import { AnswerForm } from '@/app/_components/answer/answer-form'
import { CorrectForm } from './correct-form'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { ReopenForm } from './reopen-form'
import { ReviseForm } from './revise-form'
import { usePanel } from './use-panel'

/**
 * The form that is open, before everything else and beside what counts. Settling and correcting are one form, so that what was typed stays
 * when someone else settles in between.
 */
export function OpenPanel({ prediction, workspace }: PredictionProps) {
  const { panel, close } = usePanel()
  const { isSettled, yours } = standingOf(prediction)
  const props = { prediction, workspace, onClose: close }
  if (panel === 'revise') {
    return (
      <PanelFrame key="revise" title={yours ? 'Revise your forecast' : 'Your forecast'}>
        <ReviseForm {...props} />
      </PanelFrame>
    )
  }
  if (panel === 'settle' || panel === 'correct') {
    return (
      <PanelFrame key="answer" title={isSettled ? 'Correct the answer' : 'Settle'}>
        <AnswerForm {...props} />
      </PanelFrame>
    )
  }
  if (panel === 'reopen') {
    return (
      <PanelFrame key="reopen" title="Reopen">
        <ReopenForm {...props} />
      </PanelFrame>
    )
  }
  if (panel === 'question') {
    return (
      <PanelFrame
        key="question"
        title={prediction.tracks.length > 0 ? 'Correct the question' : 'Edit the question'}
      >
        <CorrectForm {...props} />
      </PanelFrame>
    )
  }
  return null
}

function PanelFrame({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className="min-w-0 border-ink border-t-2 pt-3">
      <h2
        id={titleId}
        ref={focusOnce}
        tabIndex={-1}
        className="font-semibold text-title tracking-[-0.01em] outline-none"
      >
        {title}
      </h2>
      {children}
    </section>
  )
}
