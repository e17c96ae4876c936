'use client'

import { ChevronRight } from 'lucide-react'
import { TextField } from '@/app/_components/text-field'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import { attributions, quoteKinds } from '@/lib/core/quote'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { type CaptureDraft, newSpeaker } from './capture-draft'
import { attributionWords, kindWords } from './quote-words'

type Props = {
  values: CaptureDraft
  change: (change: Partial<CaptureDraft>) => void
  errors: Record<string, string>
  speakers: readonly SpeakerName[]
  author: string | null
}

const kindOptions = quoteKinds.map((value) => ({ value, label: kindWords[value] }))
const attributionOptions = attributions.map((value) => ({ value, label: attributionWords[value] }))

/** Who said the words, and in whose voice they stand. */
export function SpeakerFields({ values, change, errors, speakers, author }: Props) {
  const isNew = values.speaker === newSpeaker
  const speakerOptions = [
    ...speakers.map(({ id, name }) => ({ value: id, label: name })),
    { value: newSpeaker, label: 'Someone new' },
  ]
  return (
    <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1 max-sm:gap-4">
      {speakers.length > 0 ? (
        <div data-speaker>
          <Field label="Speaker" error={errors.speakerId}>
            <Select
              options={speakerOptions}
              value={values.speaker}
              onValueChange={(speaker) => change({ speaker })}
            />
          </Field>
        </div>
      ) : null}
      {isNew ? (
        <TextField
          name="speakerName"
          label={speakers.length > 0 ? 'Name' : 'Speaker'}
          value={values.speakerName}
          onChange={(speakerName) => change({ speakerName })}
          error={errors.speakerName}
          autoComplete="off"
        />
      ) : null}
      <div data-voice>
        <Field label="Voice" error={errors.voice}>
          <Select
            options={voiceOptions(author)}
            value={values.voice}
            onValueChange={(voice) => change({ voice })}
          />
        </Field>
      </div>
    </div>
  )
}

type MoreProps = Omit<Props, 'speakers' | 'author'>

/** What else may be said of a quote; folded away. */
export function MoreAboutQuote({ values, change, errors }: MoreProps) {
  return (
    <details className="group">
      <summary className="flex min-h-hit cursor-pointer list-none items-center gap-1.5 font-medium text-small [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 group-open:rotate-90" />
        More about the quote
        <span className="font-normal text-ink-3">optional</span>
      </summary>
      <div className="mt-2 grid gap-4">
        {values.speaker === newSpeaker ? (
          <TextField
            name="speakerDescription"
            label="Who the speaker is"
            value={values.speakerDescription}
            onChange={(speakerDescription) => change({ speakerDescription })}
            error={errors.speakerDescription}
          />
        ) : null}
        <Field label="That the words are theirs is" error={errors.attribution}>
          <Select
            options={attributionOptions}
            value={values.attribution}
            onValueChange={(attribution) => change({ attribution })}
          />
        </Field>
        <TextField
          name="limits"
          label="Why it scores only in part"
          long
          value={values.limits}
          onChange={(limits) => change({ limits })}
          error={errors.limits}
        />
        <TextField
          name="note"
          label="Note"
          long
          value={values.note}
          onChange={(note) => change({ note })}
          error={errors.note}
        />
      </div>
    </details>
  )
}

/** What the words do. */
export function KindField({ values, change, errors }: MoreProps) {
  return (
    <Field label="Kind" error={errors.kind}>
      <Select options={kindOptions} value={values.kind} onValueChange={(kind) => change({ kind })} />
    </Field>
  )
}

/** The voices by name, as the author of the text has it. */
export function voiceOptions(author: string | null) {
  return [
    { value: 'own', label: 'Own words' },
    { value: 'quoted', label: author ? `Quoted by ${author}` : 'Quoted by the writer' },
    { value: 'paraphrase', label: author ? `As reported by ${author}` : 'As reported by the writer' },
    { value: 'author', label: 'The writer’s own sentence' },
  ] as const
}
