'use client'

import { FormRefusal } from '@/app/_components/form-refusal'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { Checkbox } from '@/app/_components/ui/checkbox'
import type { useDraft } from '@/app/_components/use-draft'
import type { Span } from '@/lib/core/quote'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { canPredict } from '@/lib/core/quote'
import type { CaptureDraft } from './capture-draft'
import { captureInput, recordCapture } from './capture-input'
import { PickedWords } from './picked-words'
import { PredictionFields } from './prediction-fields'
import { QuoteFields } from './quote-fields'
import type { ReadSource } from './reading-room'

type Props = {
  source: ReadSource
  workspaceId: string
  speakers: readonly SpeakerName[]
  draft: ReturnType<typeof useDraft<CaptureDraft>>
  span: Span
  onOpen: (id: string | null) => void
}

/** The words that are picked, who said them, and the prediction in them: recorded in one go, or the quote alone. */
export function CaptureCard({ source, workspaceId, speakers, draft, span, onOpen }: Props) {
  const { id, values, change, clear } = draft
  const predicts = values.predicts && canPredict(values.kind)
  const { form, isPending, fields, refusal } = useKeptForm(recordCapture, {
    draft,
    values: { ...values, dueOn: values.due },
    read: () => captureInput(values, span, { id, workspaceId, source, predicts }),
    onDone: () => onOpen(id),
    said: predicts ? 'The quote and its prediction are recorded.' : 'The quote is recorded.',
  })
  return (
    <form {...form} className="grid gap-4">
      <PickedWords
        text={source.text}
        span={span}
        hedges={values.hedges}
        error={fields.text}
        onMove={(moved) => change({ span: moved, hedges: within(values.hedges, moved) })}
        onHedges={(hedges) => change({ hedges })}
      />
      <QuoteFields
        values={values}
        change={change}
        errors={fields}
        speakers={speakers}
        author={source.author}
      />
      {canPredict(values.kind) ? (
        <Checkbox checked={values.predicts} onChange={(event) => change({ predicts: event.target.checked })}>
          Draw a prediction from these words
        </Checkbox>
      ) : (
        <p className="text-ink-2">Words of this kind are kept as a quote. They carry no chance.</p>
      )}
      {predicts ? (
        <PredictionFields values={values} change={change} errors={fields} saidOn={source.publishedOn} />
      ) : null}
      <FormRefusal refusal={refusal} />
      <div className="flex flex-wrap gap-2 border-line border-t pt-4">
        <Button
          type="submit"
          look="primary"
          size="large"
          className="min-w-0 flex-1"
          busy={isPending}
          busyLabel="Recording"
        >
          {predicts ? 'Record quote and prediction' : 'Record quote'}
        </Button>
        <Button
          size="large"
          onClick={() => {
            clear()
            onOpen(null)
          }}
        >
          Leave it
        </Button>
      </div>
    </form>
  )
}

function within(hedges: readonly Span[], span: Span): Span[] {
  return hedges.filter(({ start, end }) => span.start <= start && end <= span.end)
}
