'use client'

import { type ReactNode, useRef } from 'react'
import { type Answer, AnswerCards } from '@/app/_components/answer-cards'
import { outcomeWords } from '@/app/_components/outcome'
import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { useDraft } from '@/app/_components/use-draft'
import { correctResolution, resolvePrediction } from '@/lib/actions/resolutions'
import { type AnswerDraft, answerInput, initialAnswer } from './answer-draft'
import { standingOf } from '@/app/_components/standing'
import { AnswerDays } from './answer-days'
import { AnswerEvidence } from './answer-evidence'
import { FormButtons } from '@/app/_components/form-buttons'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { Refused } from '@/app/_components/refused'
import { useTakeBack } from './use-take-back'
import { VoidReasonField } from './void-reason-field'
import { useAnswerEffect } from './use-answer-effect'
import { recordedSentence } from './recorded-sentence'
import { WouldScore } from './would-score'

type Props = PredictionProps & {
  /** What the way out is called, where it is not put off for good. */
  leaveLabel?: ReactNode
  onClose: () => void
  /** What follows a recorded answer, where it is not the way out; `undo` takes the answer back. */
  onRecorded?: (undo: () => void) => void
}

const nothingTyped: Partial<AnswerDraft> = {}

/** Settles the question, or puts another answer in place of the one in force. */
export function AnswerForm({ prediction, workspace, leaveLabel, onClose, onRecorded }: Props) {
  const announce = useAnnounce()
  const cards = useRef<HTMLDivElement>(null)
  const takeBack = useTakeBack(prediction.id, workspace)
  const { isSettled } = standingOf(prediction)
  const draft = useDraft(`answer:${prediction.id}`, nothingTyped)
  const { id, values: typed, change } = draft
  const values = { ...initialAnswer(prediction), ...typed }
  const { outcome } = values
  const input = () => answerInput(values, prediction, { id, workspaceId: workspace })
  const effect = useAnswerEffect(prediction, workspace, input())
  const { form, isPending, fields, refusal } = useKeptForm(
    isSettled ? correctResolution : resolvePrediction,
    {
      draft,
      values,
      read: input,
      onDone: ({ version }) => {
        const undo = () => takeBack(version)
        if (onRecorded) onRecorded(undo)
        else onClose()
        announce(recordedSentence(prediction, input(), effect), isSettled ? {} : { undo })
      },
    },
  )
  /** The focus goes to what a key chose, so that Enter records it. */
  const choose = (chosen: Answer) => {
    change({ outcome: chosen })
    cards.current
      ?.querySelector<HTMLInputElement>(`input[name="outcome"][value="${chosen}"]`)
      ?.focus({ preventScroll: true })
  }
  const fieldProps = { values, change, fields, prediction }
  return (
    <form {...form} className="mt-3 grid gap-5">
      <div ref={cards}>
        <AnswerCards
          value={outcome || null}
          onChange={choose}
          criteria={{ yes: prediction.yesIf, no: prediction.noIf, ambiguous: prediction.ambiguousIf }}
          error={fields.outcome}
        />
      </div>
      {outcome === 'void' ? <VoidReasonField {...fieldProps} /> : null}
      <AnswerEvidence {...fieldProps} />
      <AnswerDays {...fieldProps} />
      <TextField
        label="Why"
        name="reasoning"
        aside={isSettled ? 'why the answer is corrected' : 'optional'}
        long
        required={isSettled}
        value={values.reasoning}
        onChange={(reasoning) => change({ reasoning })}
        error={fields.reasoning}
      />
      <Refused refusal={refusal} />
      <div className="border-line border-t pt-4">
        <FormButtons
          onCancel={onClose}
          leaveLabel={leaveLabel}
          aside={
            <>
              <WouldScore prediction={prediction} answer={input()} effect={effect} /> You can reopen it;
              nothing is erased.
            </>
          }
        >
          <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
            {outcome ? `Record ${outcomeWords[outcome]}` : 'Record'}
          </Button>
        </FormButtons>
      </div>
    </form>
  )
}

/** What every part of the form is given. */
export type AnswerFieldProps = {
  values: AnswerDraft
  change: (change: Partial<AnswerDraft>) => void
  fields: Readonly<Record<string, string>>
  prediction: PredictionProps['prediction']
}
