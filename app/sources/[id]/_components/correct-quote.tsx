'use client'

import { Refused } from '@/app/_components/refused'
import { TextField } from '@/app/_components/text-field'
import { FormButtons } from '@/app/_components/form-buttons'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import { useDraft } from '@/app/_components/use-draft'
import { correctQuote } from '@/lib/actions/corrections'
import type { Voice } from '@/lib/core/quote'
import type { PlacedQuote } from '@/lib/data/source-page'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { newSpeaker } from './capture-draft'
import { voiceOptions } from './quote-fields'

type Props = {
  quote: PlacedQuote
  author: string | null
  speakers: readonly SpeakerName[]
  workspaceId: string
  onDone: () => void
}

type QuoteDraft = { speaker: string; speakerName: string; voice: Voice; why: string }

const nothingTyped: Partial<QuoteDraft> = {}

/** Who said the words, and in whose voice: what was drawn from them goes with them. */
export function CorrectQuote({ quote, author, speakers, workspaceId, onDone }: Props) {
  const draft = useDraft(`voice:${quote.id}`, nothingTyped)
  const { id, values: changed, change } = draft
  const before = { speakerId: quote.speaker.id, voice: quote.voice }
  const values = { speaker: before.speakerId, speakerName: '', voice: before.voice, why: '', ...changed }
  const isNew = values.speaker === newSpeaker
  const {
    form,
    isPending,
    fields: errors,
    refusal,
  } = useKeptForm(correctQuote, {
    draft,
    values: { ...values, speakerId: values.speaker },
    read: () => ({
      id,
      workspaceId,
      quoteId: quote.id,
      before,
      speakerId: isNew ? null : values.speaker,
      speakerName: isNew ? values.speakerName : null,
      voice: values.voice,
      why: values.why,
    }),
    onDone,
    said: 'The quote is corrected.',
  })
  return (
    <form {...form} className="mt-4 grid gap-4 border-line border-t pt-4">
      <Field label="Speaker" error={errors.speakerId}>
        <Select
          name="speakerId"
          options={[
            ...speakers.map(({ id: value, name }) => ({ value, label: name })),
            { value: newSpeaker, label: 'Someone new' },
          ]}
          value={values.speaker}
          onValueChange={(speaker) => change({ speaker })}
        />
      </Field>
      {isNew ? (
        <TextField
          name="speakerName"
          label="Name"
          value={values.speakerName}
          onChange={(speakerName) => change({ speakerName })}
          error={errors.speakerName}
          autoComplete="off"
        />
      ) : null}
      <Field label="Voice" error={errors.voice}>
        <Select
          options={voiceOptions(author)}
          value={values.voice}
          onValueChange={(voice) => change({ voice })}
        />
      </Field>
      <TextField
        label="Why"
        name="why"
        aside="needed once a chance was logged"
        long
        rows={2}
        value={values.why}
        onChange={(why) => change({ why })}
        error={errors.why}
      />
      <Refused refusal={refusal} />
      <FormButtons onCancel={onDone}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
          Record the correction
        </Button>
      </FormButtons>
    </form>
  )
}
