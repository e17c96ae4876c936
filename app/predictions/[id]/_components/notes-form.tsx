'use client'

import { FormRefusal } from '@/app/_components/form-refusal'
import { stillRefused } from '@/app/_components/still-refused'
import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { useDraft } from '@/app/_components/use-draft'
import { recordNote } from '@/lib/actions/notes'
import { useFormAction } from '@/lib/queries/use-form-action'
import type { SectionProps } from './prediction'

const emptyNote = { text: '' }

/** A further remark. */
export function NotesForm({ prediction, workspace }: SectionProps) {
  const announce = useAnnounce()
  const { id, values, change, clear } = useDraft(`note:${prediction.id}`, emptyNote)
  const {
    formRef,
    submitAction,
    isPending,
    typed,
    fields: refused,
    refusal,
  } = useFormAction(recordNote, {
    read: () => ({ id, workspaceId: workspace, predictionId: prediction.id, text: values.text }),
    onDone: () => {
      clear()
      announce('The note is kept.')
    },
  })
  const fields = stillRefused(refused, typed, values)
  return (
    <form ref={formRef} action={submitAction} className="mt-3 grid gap-2">
      <TextField
        label="Add a note"
        name="text"
        aside="what to watch"
        long
        rows={2}
        value={values.text}
        onChange={(text) => change({ text })}
        error={fields.text}
      />
      <FormRefusal refusal={refusal} />
      <div>
        <Button type="submit" size="small" busy={isPending} busyLabel="Keeping">
          Keep the note
        </Button>
      </div>
    </form>
  )
}
