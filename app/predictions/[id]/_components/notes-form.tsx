'use client'

import { FormRefusal } from '@/app/_components/form-refusal'
import { TextField } from '@/app/_components/text-field'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { useDraft } from '@/app/_components/use-draft'
import { recordNote } from '@/lib/actions/notes'
import type { PredictionProps } from '@/app/_components/prediction-props'

const emptyNote = { text: '' }

/** A further remark. */
export function NotesForm({ prediction, workspace }: PredictionProps) {
  const draft = useDraft(`note:${prediction.id}`, emptyNote)
  const { id, values, change } = draft
  const { form, isPending, fields, refusal } = useKeptForm(recordNote, {
    draft,
    values,
    read: () => ({ id, workspaceId: workspace, predictionId: prediction.id, text: values.text }),
    said: 'The note is kept.',
  })
  return (
    <form {...form} className="mt-3 grid gap-2">
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
