'use client'

import { Refused } from '@/app/predictions/[id]/_components/refused'
import { stillRefused } from '@/app/_components/still-refused'
import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import { useDraft } from '@/app/_components/use-draft'
import { correctQuote } from '@/lib/actions/corrections'
import type { Voice } from '@/lib/core/quote'
import type { PlacedQuote } from '@/lib/data/source-page'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { useFormAction } from '@/lib/queries/use-form-action'
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
  const announce = useAnnounce()
  const { id, values: changed, change, clear } = useDraft(`voice:${quote.id}`, nothingTyped)
  const before = { speakerId: quote.speaker.id, voice: quote.voice }
  const values = { speaker: before.speakerId, speakerName: '', voice: before.voice, why: '', ...changed }
  const isNew = values.speaker === newSpeaker
  const {
    formRef,
    submitAction,
    isPending,
    typed: sent,
    fields: refused,
    refusal,
  } = useFormAction(correctQuote, {
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
    onDone: () => {
      clear()
      onDone()
      announce('The quote is corrected.')
    },
  })
  const errors = stillRefused(refused, sent, { ...values, speakerId: values.speaker })
  return (
    <form ref={formRef} action={submitAction} className="mt-4 grid gap-4 border-line border-t pt-4">
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
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
          Record the correction
        </Button>
        <Button onClick={onDone}>Not now</Button>
      </div>
    </form>
  )
}
