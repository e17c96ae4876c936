'use client'

import { Check } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { FormRefusal } from '@/app/_components/form-refusal'
import { Button } from '@/app/_components/ui/button'
import { useShortcuts } from '@/app/_components/ui/use-shortcuts'
import type { useDraft } from '@/app/_components/use-draft'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { canPredict, type Span } from '@/lib/core/quote'
import type { PlacedCandidate } from '@/lib/data/candidates'
import type { SpeakerName } from '@/lib/data/speaker-list'
import type { CaptureDraft } from './capture-draft'
import { CaptureFields } from './capture-fields'
import { captureInput, recordCapture } from './capture-input'
import { wordsUnder } from './from-words'
import { PickedWords } from './picked-words'
import type { ReadSource } from './reading-room'
import { WhyDrawn } from './why-drawn'

export type CaptureProps = {
  source: ReadSource
  workspaceId: string
  speakers: readonly SpeakerName[]
  draft: ReturnType<typeof useDraft<CaptureDraft>>
  span: Span
  /** Null of words that a person selected. */
  candidate: PlacedCandidate | null
  onAccepted: (candidateId: string, quoteId: string) => void
  onReject: () => void
  onLight: (words: Span | null) => void
}

/** Words that may be a prediction, as they were read and as they are put right: accepted in one press, or rejected. */
export function CaptureCard(props: CaptureProps) {
  const { source, workspaceId, draft, span, candidate, onAccepted, onReject, onLight } = props
  const { id, values, change } = draft
  const card = useRef<HTMLDivElement>(null)
  const predicts = values.predicts && canPredict(values.kind)
  const { form, isPending, fields, refusal } = useKeptForm(recordCapture, {
    draft,
    values: { ...values, dueOn: values.due },
    read: () =>
      captureInput(values, span, { id, workspaceId, source, predicts, candidateId: candidate?.id ?? null }),
    onDone: ({ candidateId }) => onAccepted(candidateId, id),
    said: predicts ? 'The quote and its prediction are recorded.' : 'The quote is recorded.',
  })
  const find = (selector: string) => card.current?.querySelector<HTMLElement>(selector)
  useShortcuts({
    a: { says: 'Accept', run: () => find('[data-accept]')?.click() },
    e: { says: 'Edit the question', run: () => find('[name="question"]')?.focus() },
    x: { says: 'Reject', run: onReject },
    s: { says: 'Choose the speaker', run: () => find('[data-speaker] :is(button, input)')?.focus() },
    v: { says: 'Choose the voice', run: () => find('[data-voice] button')?.focus() },
  })
  /** Out of a field, so that the single keys work again. */
  const leaveField = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) card.current?.focus()
  }
  return (
    <form
      {...form}
      onKeyDown={leaveField}
      onFocus={(event) => onLight(wordsUnder(event.target))}
      onMouseOver={(event) => onLight(wordsUnder(event.target))}
      onMouseLeave={() => onLight(null)}
      onBlur={() => onLight(null)}
    >
      <div ref={card} tabIndex={-1} className="grid gap-4 outline-none">
        <PickedWords
          text={source.text}
          span={span}
          hedges={values.hedges}
          canMove={candidate === null}
          error={fields.text}
          onMove={(moved) => change({ span: moved, hedges: within(values.hedges, moved) })}
        />
        <CaptureFields {...props} errors={fields} predicts={predicts} />
        {candidate?.drawn ? <WhyDrawn drawn={candidate.drawn} /> : null}
        <FormRefusal refusal={refusal} />
        <div className="sticky bottom-0 z-10 -mx-2 grid grid-cols-[1fr_auto_auto] gap-2 bg-surface px-2 py-2.5 max-md:fixed max-md:inset-x-0 max-md:mx-0 max-md:border-line-strong max-md:border-t max-md:px-4">
          <Button
            type="submit"
            look="primary"
            size="large"
            data-accept
            busy={isPending}
            busyLabel="Recording"
            hint="a"
            className="max-md:order-3"
          >
            <Check aria-hidden="true" />
            {predicts ? 'Accept' : 'Accept as a quote'}
          </Button>
          <Button size="large" hint="e" onClick={() => find('[name="question"]')?.focus()}>
            Edit
          </Button>
          <Button size="large" hint="x" onClick={onReject}>
            {candidate ? 'Reject' : 'Leave it'}
          </Button>
        </div>
      </div>
    </form>
  )
}

function within(hedges: readonly Span[], span: Span): Span[] {
  return hedges.filter(({ start, end }) => span.start <= start && end <= span.end)
}
