'use client'

import { stillRefused } from '@/app/_components/still-refused'
import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { useDraft } from '@/app/_components/use-draft'
import { correctPrediction } from '@/lib/actions/corrections'
import { useFormAction } from '@/lib/queries/use-form-action'
import { type CorrectDraft, correctionInput, initialCorrection } from '../_lib/correct-draft'
import { standingOf } from '../_lib/standing'
import { CorrectFields } from './correct-fields'
import { FormButtons } from './form-buttons'
import type { SectionProps } from './prediction'
import { Refused } from './refused'

type Props = SectionProps & { onClose: () => void }

const nothingTyped: Partial<CorrectDraft> = {}

/** Puts the question right: freely before the first chance, with a reason and a trace after it. */
export function CorrectForm({ prediction, workspace, onClose }: Props) {
  const announce = useAnnounce()
  const { isSettled } = standingOf(prediction)
  const { id, values: changed, change, clear } = useDraft(`question:${prediction.id}`, nothingTyped)
  const values = { ...initialCorrection(prediction), ...changed }
  const hasForecast = prediction.tracks.length > 0
  const {
    formRef,
    submitAction,
    isPending,
    typed: sent,
    fields: refused,
    refusal,
  } = useFormAction(correctPrediction, {
    read: () => correctionInput(values, prediction, { id, workspaceId: workspace }),
    onDone: () => {
      clear()
      onClose()
      announce(hasForecast ? 'Corrected. The history shows what stood before.' : 'Saved.')
    },
  })
  const fields = stillRefused(refused, sent, values)
  return (
    <form ref={formRef} action={submitAction} className="mt-3 grid gap-4">
      {isSettled ? (
        <p className="text-pretty text-ink-2">
          It is settled: the title and the cluster can be put right, the rest once it is reopened.
        </p>
      ) : null}
      <CorrectFields values={values} change={change} fields={fields} prediction={prediction} />
      {hasForecast ? (
        <TextField
          label="Why"
          name="why"
          aside="why it is corrected"
          long
          rows={2}
          required
          value={values.why}
          onChange={(why) => change({ why })}
          error={fields.why}
        />
      ) : null}
      <Refused refusal={refusal} />
      <FormButtons
        onCancel={onClose}
        aside={
          hasForecast
            ? 'What stood before stays in the history.'
            : 'No chance was logged yet, so this leaves no trace.'
        }
      >
        <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
          {hasForecast ? 'Record the correction' : 'Save'}
        </Button>
      </FormButtons>
    </form>
  )
}
