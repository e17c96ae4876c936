'use client'

import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { useAnswerEffect } from '@/app/_components/answer/use-answer-effect'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { useDraft } from '@/app/_components/use-draft'
import { reopenPrediction } from '@/lib/actions/resolutions'
import { FormButtons } from '@/app/_components/form-buttons'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { Refused } from '@/app/_components/refused'
import { reopenedSentence, reopenSentence } from '../_lib/reopen-words'

type Props = PredictionProps & { onClose: () => void }

const emptyReopening = { reasoning: '' }

/** Takes the answer back, and says why; the answer stays in the history. */
export function ReopenForm({ prediction, workspace, onClose }: Props) {
  const draft = useDraft(`reopen:${prediction.id}`, emptyReopening)
  const { id, values, change } = draft
  const effect = useAnswerEffect(prediction, workspace, 'reopened')
  const announce = useAnnounce()
  const { form, isPending, fields, refusal } = useKeptForm(reopenPrediction, {
    draft,
    values,
    read: () => ({
      id,
      workspaceId: workspace,
      predictionId: prediction.id,
      version: prediction.version,
      reasoning: values.reasoning,
    }),
    onDone: () => {
      onClose()
      announce(reopenedSentence(prediction, effect))
    },
  })
  return (
    <form {...form} className="mt-3 grid gap-4">
      <TextField
        label="Why it is open again"
        name="reasoning"
        long
        required
        value={values.reasoning}
        onChange={(reasoning) => change({ reasoning })}
        error={fields.reasoning}
      />
      <Refused refusal={refusal} />
      <FormButtons onCancel={onClose} aside={reopenSentence(prediction, effect)}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Reopening">
          Reopen
        </Button>
      </FormButtons>
    </form>
  )
}
