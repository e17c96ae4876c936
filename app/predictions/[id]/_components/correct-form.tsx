'use client'

import { TextField } from '@/app/_components/text-field'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { useDraft } from '@/app/_components/use-draft'
import { correctPrediction } from '@/lib/actions/corrections'
import { type CorrectDraft, correctionInput, initialCorrection } from '../_lib/correct-draft'
import { standingOf } from '@/app/_components/standing'
import { CorrectFields } from './correct-fields'
import { FormButtons } from '@/app/_components/form-buttons'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { Refused } from '@/app/_components/refused'

type Props = PredictionProps & { onClose: () => void }

const nothingTyped: Partial<CorrectDraft> = {}

/** Puts the question right: freely before the first chance, with a reason and a trace after it. */
export function CorrectForm({ prediction, workspace, onClose }: Props) {
  const { isSettled } = standingOf(prediction)
  const draft = useDraft(`question:${prediction.id}`, nothingTyped)
  const { id, values: changed, change } = draft
  const values = { ...initialCorrection(prediction), ...changed }
  const hasForecast = prediction.tracks.length > 0
  const { form, isPending, fields, refusal } = useKeptForm(correctPrediction, {
    draft,
    values,
    read: () => correctionInput(values, prediction, { id, workspaceId: workspace }),
    onDone: onClose,
    said: hasForecast ? 'Corrected. The history shows what stood before.' : 'Saved.',
  })
  return (
    <form {...form} className="mt-3 grid gap-4">
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
