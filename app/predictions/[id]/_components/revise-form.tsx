'use client'

import { BandFields, ChanceField } from '@/app/_components/chance-field'
import { DayField } from '@/app/_components/day-field'
import { TextField } from '@/app/_components/text-field'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { useDraft } from '@/app/_components/use-draft'
import { reviseForecast } from '@/lib/actions/forecasts'
import { percent } from '@/lib/format'
import { momentOf } from '@/app/_components/moment'
import { standingOf } from '@/app/_components/standing'
import { Refused } from '@/app/_components/refused'
import { FormButtons } from '@/app/_components/form-buttons'
import type { PredictionProps } from '@/app/_components/prediction-props'

type Props = PredictionProps & { onClose: () => void }

const emptyRevision = { chance: '', low: '', high: '', rationale: '', madeOn: '' }

/** A chance of your own from now on, or from an earlier day that you state. What you said before stays. */
export function ReviseForm({ prediction, workspace, onClose }: Props) {
  const { today, timeZone } = prediction
  const standing = standingOf(prediction).yours?.forecasts.at(-1)?.probability ?? null
  const draft = useDraft(`revise:${prediction.id}`, emptyRevision)
  const { id, values, change } = draft
  const { form, isPending, fields, refusal } = useKeptForm(reviseForecast, {
    draft,
    values,
    read: () => ({
      id,
      workspaceId: workspace,
      predictionId: prediction.id,
      version: prediction.version,
      chance: values.chance,
      low: values.low,
      high: values.high,
      rationale: values.rationale,
      madeAt: momentOf(values.madeOn, today, timeZone),
    }),
    onDone: onClose,
    said: 'Your forecast is logged.',
  })
  return (
    <form {...form} className="mt-4 grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <ChanceField
          value={values.chance}
          onChange={(chance) => change({ chance })}
          error={fields.chance}
          {...(standing !== null && { hint: `So far ${percent(standing)}. A percent, or “1 in 8”.` })}
        />
        <BandFields
          chance={values.chance}
          low={values.low}
          high={values.high}
          onLowChange={(low) => change({ low })}
          onHighChange={(high) => change({ high })}
          lowError={fields.low}
          highError={fields.high}
        />
      </div>
      <TextField
        label="Why"
        name="rationale"
        aside="optional"
        long
        value={values.rationale}
        onChange={(rationale) => change({ rationale })}
        error={fields.rationale}
      />
      <DayField
        label="Made on"
        name="madeOn"
        optional
        value={values.madeOn}
        onChange={(madeOn) => change({ madeOn })}
        today={today}
        lean="back"
        hint="Empty is now. An earlier day is shown with today as the day it was recorded."
        error={fields.madeAt}
      />
      <Refused refusal={refusal} />
      <FormButtons onCancel={onClose}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Logging">
          Log the forecast
        </Button>
      </FormButtons>
    </form>
  )
}
