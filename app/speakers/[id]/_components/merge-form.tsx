'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { v7 } from 'uuid'
import { FormRefusal } from '@/app/_components/form-refusal'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { FormButtons } from '@/app/_components/form-buttons'
import { Button } from '@/app/_components/ui/button'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import { mergeSpeakers } from '@/lib/actions/speakers'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { speakerQueries } from '@/lib/queries/speakers'
import { useFormAction } from '@/lib/queries/use-form-action'
import { useMergeBack } from './use-merge-back'

type Props = { workspaceId: string; speaker: SpeakerName; onClose: () => void }

/** Two names of one speaker become one: what stands here goes to the other, and can come back. */
export function MergeForm({ workspaceId, speaker, onClose }: Props) {
  const { data: speakers } = useSuspenseQuery(speakerQueries.names(workspaceId))
  const others = speakers.filter(({ id }) => id !== speaker.id)
  const [mergeId] = useState(() => v7())
  const [chosen, setChosen] = useState(others[0]?.id ?? '')
  const router = useRouter()
  const announce = useAnnounce()
  const { takeBack } = useMergeBack(workspaceId)
  const { formRef, submitAction, isPending, fields, refusal } = useFormAction(mergeSpeakers, {
    read: () => ({ workspaceId, id: mergeId, speakerId: speaker.id, intoId: chosen }),
    onDone: ({ id }) => {
      announce(`“${speaker.name}” is merged.`, { undo: () => takeBack(id) })
      router.push(`/speakers/${chosen}` as Route)
    },
  })
  if (others.length === 0) {
    return (
      <div className="grid justify-items-start gap-3">
        <p>There is nobody else in this record to merge with.</p>
        <Button onClick={onClose}>Not now</Button>
      </div>
    )
  }
  return (
    <form ref={formRef} action={submitAction} aria-label="Merge with another" className="grid max-w-lg gap-4">
      <Field
        label="The same speaker as"
        hint="Quotes, predictions and chances go there, and that name stays. You can take it back on their page."
        error={fields.intoId}
      >
        <Select
          options={others.map((other) => ({ value: other.id, label: nameOf(other) }))}
          value={chosen}
          onValueChange={setChosen}
        />
      </Field>
      <FormRefusal refusal={refusal} />
      <FormButtons onCancel={onClose}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Merging">
          Merge them
        </Button>
      </FormButtons>
    </form>
  )
}

const fewLetters = 60

/** You by that word; others by name, with as much of their description as tells them apart. */
function nameOf({ name, description, isSelf }: SpeakerName): string {
  if (isSelf) return 'You'
  if (!description) return name
  return `${name}, ${description.length > fewLetters ? `${description.slice(0, fewLetters)}…` : description}`
}
