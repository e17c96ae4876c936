'use client'

import { stillRefused } from '@/app/_components/still-refused'
import { FormRefusal } from '@/app/_components/form-refusal'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { useDraft } from '@/app/_components/use-draft'
import { recordPrediction } from '@/lib/actions/predictions'
import type { CalendarDate } from '@/lib/core/calendar'
import type { PlacedQuote } from '@/lib/data/source-page'
import { useFormAction } from '@/lib/queries/use-form-action'
import { emptyPrediction, type PredictionDraft, predictionFields } from './prediction-draft'
import { PredictionFields } from './prediction-fields'

type Props = { quote: PlacedQuote; saidOn: CalendarDate; workspaceId: string; onDone: () => void }

/** A prediction from words that are quoted already: their first, or another reading of them. */
export function FurtherPrediction({ quote, saidOn, workspaceId, onDone }: Props) {
  const announce = useAnnounce()
  const hasHeadline = quote.predictions.some(({ role }) => role === 'headline')
  const { id, values, change, clear } = useDraft<PredictionDraft>(`prediction:${quote.id}`, {
    ...emptyPrediction,
    role: hasHeadline ? 'variant' : 'headline',
  })
  const phrase = quote.hedges.map(({ text }) => text).join(' … ')
  const {
    formRef,
    submitAction,
    isPending,
    typed,
    fields: refused,
    refusal,
  } = useFormAction(recordPrediction, {
    read: () => ({ id, workspaceId, quoteId: quote.id, ...predictionFields(values, saidOn, phrase) }),
    onDone: () => {
      clear()
      onDone()
      announce('The prediction is recorded.')
    },
  })
  const fields = stillRefused(refused, typed, { ...values, dueOn: values.due })
  return (
    <form ref={formRef} action={submitAction} className="mt-6 grid gap-4 border-ink border-t-2 pt-4">
      <PredictionFields values={values} change={change} errors={fields} saidOn={saidOn} />
      <FormRefusal refusal={refusal} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
          Record the prediction
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  )
}
