'use client'

import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { useDraft } from '@/app/_components/use-draft'
import { reopenPrediction } from '@/lib/actions/resolutions'
import { useFormAction } from '@/lib/queries/use-form-action'
import { FormButtons } from './form-buttons'
import { stillRefused } from '@/app/_components/still-refused'
import type { SectionProps } from './prediction'
import { Refused } from './refused'

type Props = SectionProps & { onClose: () => void }

const emptyReopening = { reasoning: '' }

/** Takes the answer back, and says why; the answer stays in the history. */
export function ReopenForm({ prediction, workspace, onClose }: Props) {
  const announce = useAnnounce()
  const { id, values, change, clear } = useDraft(`reopen:${prediction.id}`, emptyReopening)
  const {
    formRef,
    submitAction,
    isPending,
    typed: sent,
    fields: refused,
    refusal,
  } = useFormAction(reopenPrediction, {
    read: () => ({
      id,
      workspaceId: workspace,
      predictionId: prediction.id,
      version: prediction.version,
      reasoning: values.reasoning,
    }),
    onDone: () => {
      clear()
      onClose()
      announce('It is open again.')
    },
  })
  const fields = stillRefused(refused, sent, values)
  return (
    <form ref={formRef} action={submitAction} className="mt-3 grid gap-4">
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
      <FormButtons
        onCancel={onClose}
        aside="Its score goes out of every figure until it is settled again. Nothing is erased."
      >
        <Button type="submit" look="primary" busy={isPending} busyLabel="Reopening">
          Reopen
        </Button>
      </FormButtons>
    </form>
  )
}
