'use client'

import { FormRefusal } from '@/app/_components/form-refusal'
import { FormButtons } from '@/app/_components/form-buttons'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { useDraft } from '@/app/_components/use-draft'
import { recordPrediction } from '@/lib/actions/predictions'
import type { CalendarDate } from '@/lib/core/calendar'
import type { PlacedQuote } from '@/lib/data/source-page'
import { emptyPrediction, type PredictionDraft, predictionFields } from './prediction-draft'
import { PredictionFields } from './prediction-fields'

type Props = { quote: PlacedQuote; saidOn: CalendarDate; workspaceId: string; onDone: () => void }

/** A prediction from words that are quoted already: their first, or another reading of them. */
export function FurtherPrediction({ quote, saidOn, workspaceId, onDone }: Props) {
  const hasHeadline = quote.predictions.some(({ role }) => role === 'headline')
  const draft = useDraft<PredictionDraft>(`prediction:${quote.id}`, {
    ...emptyPrediction,
    role: hasHeadline ? 'variant' : 'headline',
  })
  const { id, values, change } = draft
  const phrase = quote.hedges.map(({ text }) => text).join(' … ')
  const { form, isPending, fields, refusal } = useKeptForm(recordPrediction, {
    draft,
    values: { ...values, dueOn: values.due },
    read: () => ({ id, workspaceId, quoteId: quote.id, ...predictionFields(values, saidOn, phrase) }),
    onDone,
    said: 'The prediction is recorded.',
  })
  return (
    <form {...form} className="mt-6 grid gap-4 border-ink border-t-2 pt-4">
      <PredictionFields values={values} change={change} errors={fields} saidOn={saidOn} />
      <FormRefusal refusal={refusal} />
      <FormButtons onCancel={onDone}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
          Record the prediction
        </Button>
      </FormButtons>
    </form>
  )
}
