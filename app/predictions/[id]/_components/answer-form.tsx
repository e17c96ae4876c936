'use client'

import { AnswerCards } from '@/app/_components/answer-cards'
import { outcomeWords } from '@/app/_components/outcome'
import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { useDraft } from '@/app/_components/use-draft'
import { correctResolution, resolvePrediction } from '@/lib/actions/resolutions'
import { useFormAction } from '@/lib/queries/use-form-action'
import { type AnswerDraft, answerInput, initialAnswer } from '../_lib/answer-draft'
import { standingOf } from '../_lib/standing'
import { stillRefused } from '@/app/_components/still-refused'
import { wouldScoreSentence } from '../_lib/would-score'
import { AnswerDays } from './answer-days'
import { AnswerEvidence } from './answer-evidence'
import { FormButtons } from './form-buttons'
import type { SectionProps } from './prediction'
import { Refused } from './refused'
import { VoidReasonField } from './void-reason-field'

type Props = SectionProps & { onClose: () => void }

const nothingTyped: Partial<AnswerDraft> = {}

/** Settles the question, or puts another answer in place of the one in force. */
export function AnswerForm({ prediction, workspace, onClose }: Props) {
  const announce = useAnnounce()
  const { isSettled } = standingOf(prediction)
  const { id, values: typed, change, clear } = useDraft(`answer:${prediction.id}`, nothingTyped)
  const values = { ...initialAnswer(prediction), ...typed }
  const { outcome } = values
  const {
    formRef,
    submitAction,
    isPending,
    typed: sent,
    fields: refused,
    refusal,
  } = useFormAction(isSettled ? correctResolution : resolvePrediction, {
    read: () => answerInput(values, prediction, { id, workspaceId: workspace }),
    onDone: () => {
      clear()
      onClose()
      announce(outcome ? `Settled: ${outcomeWords[outcome]}.` : 'Settled.')
    },
  })
  const fields = stillRefused(refused, sent, values)
  const fieldProps = { values, change, fields, prediction }
  return (
    <form ref={formRef} action={submitAction} className="mt-3 grid gap-5">
      <AnswerCards
        value={outcome || null}
        onChange={(chosen) => change({ outcome: chosen })}
        criteria={{ yes: prediction.yesIf, no: prediction.noIf, ambiguous: prediction.ambiguousIf }}
        error={fields.outcome}
      />
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
          aside={
            <>
              {wouldScoreSentence(
                prediction,
                answerInput(values, prediction, { id, workspaceId: workspace }),
              )}{' '}
              You can reopen it; nothing is erased.
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
  prediction: SectionProps['prediction']
}
