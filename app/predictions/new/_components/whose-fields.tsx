'use client'

import { DayField } from '@/app/_components/day-field'
import { TextField } from '@/app/_components/text-field'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { type DraftProps, someoneNew, you } from './own-draft'

/** Yours, unless another name is chosen or written, and since when. */
export function WhoseFields({
  values,
  change,
  errors,
  today,
  speakers,
}: DraftProps & { speakers: readonly SpeakerName[] }) {
  const isYours = values.speaker === you
  const options = [
    { value: you, label: 'You' },
    ...speakers.filter(({ isSelf }) => !isSelf).map(({ id, name }) => ({ value: id, label: name })),
    { value: someoneNew, label: 'Someone new' },
  ]
  return (
    <>
      <Field label="Whose forecast" error={errors.speakerId}>
        <Select
          options={options}
          value={options.some(({ value }) => value === values.speaker) ? values.speaker : you}
          onValueChange={(speaker) => change({ speaker })}
        />
      </Field>
      {values.speaker === someoneNew ? (
        <TextField
          name="speakerName"
          label="Name"
          value={values.speakerName}
          onChange={(speakerName) => change({ speakerName })}
          error={errors.speakerName}
          autoComplete="off"
        />
      ) : null}
      <DayField
        label="Said on"
        name="saidOn"
        optional
        lean="back"
        value={values.saidOn}
        onChange={(saidOn) => change({ saidOn })}
        today={today}
        hint={
          isYours
            ? 'Today if left empty. Your chance is dated now either way.'
            : 'Today if left empty. The chance is dated to this day.'
        }
        error={errors.saidOn}
      />
    </>
  )
}
