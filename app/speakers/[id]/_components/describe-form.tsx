'use client'

import { useState } from 'react'
import { FormRefusal } from '@/app/_components/form-refusal'
import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { FormButtons } from '@/app/_components/form-buttons'
import { Button } from '@/app/_components/ui/button'
import { usePress } from '@/app/_components/use-press'
import { describeSpeaker } from '@/lib/actions/speakers'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { useFormAction } from '@/lib/queries/use-form-action'

type Props = { workspaceId: string; speaker: SpeakerName; onClose: () => void }

/** Another name or description; nothing of what they said changes. */
export function DescribeForm({ workspaceId, speaker, onClose }: Props) {
  const announce = useAnnounce()
  const [name, setName] = useState(speaker.name)
  const [description, setDescription] = useState(speaker.description)
  const ofSpeaker = { workspaceId, speakerId: speaker.id }
  const restore = usePress(describeSpeaker, { say: 'The speaker is described as before.' })
  const { formRef, submitAction, isPending, fields, refusal } = useFormAction(describeSpeaker, {
    read: () => ({ ...ofSpeaker, name, description }),
    onDone: (before) => {
      onClose()
      announce('The speaker is described anew.', { undo: () => restore.mutate({ ...ofSpeaker, ...before }) })
    },
  })
  return (
    <form ref={formRef} action={submitAction} aria-label="Rename or describe" className="grid max-w-lg gap-4">
      <TextField
        name="name"
        label="Name"
        value={name}
        onChange={setName}
        error={fields.name}
        autoComplete="off"
        autoFocus
        required
      />
      <TextField
        name="description"
        label="Description"
        aside="optional"
        hint="Who it is, so that two of one name can be told apart."
        value={description}
        onChange={setDescription}
        error={fields.description}
        long
        rows={3}
      />
      <FormRefusal refusal={refusal} />
      <FormButtons onCancel={onClose}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Saving">
          Save
        </Button>
      </FormButtons>
    </form>
  )
}
