'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { FormRefusal } from '@/app/_components/form-refusal'
import { Button } from '@/app/_components/ui/button'
import { Field } from '@/app/_components/ui/field'
import { Input } from '@/app/_components/ui/input'
import { tagPredictions } from '@/lib/actions/tags'
import { tagQueries } from '@/lib/queries/tags'
import { useFormAction } from '@/lib/queries/use-form-action'
import { useTagging } from './use-tagging'

type Props = {
  workspace: string
  predictionIds: readonly string[]
  onClose: () => void
  onTagged?: () => void
}

/** A tag to put on, typed, with those in use to choose from. */
export function TagForm({ workspace, predictionIds, onClose, onTagged }: Props) {
  const { data: tags } = useSuspenseQuery(tagQueries.list(workspace))
  const { sayTagged } = useTagging(workspace)
  const listId = useId()
  const [name, setName] = useState('')
  const { formRef, submitAction, isPending, fields, refusal } = useFormAction(tagPredictions, {
    read: () => ({ workspaceId: workspace, predictionIds: [...predictionIds], name }),
    onDone: (tagged) => {
      onClose()
      onTagged?.()
      sayTagged(tagged)
    },
  })
  return (
    <form ref={formRef} action={submitAction} className="grid gap-3">
      <Field label="Tag" hint="Capitals make no other tag." error={fields.name}>
        <Input
          name="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          list={listId}
          autoComplete="off"
          autoFocus
        />
      </Field>
      <datalist id={listId}>
        {tags.map((tag) => (
          <option key={tag.name} value={tag.name} />
        ))}
      </datalist>
      <FormRefusal refusal={refusal} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={isPending} busyLabel="Tagging">
          Put it on
        </Button>
        <Button onClick={onClose}>Not now</Button>
      </div>
    </form>
  )
}
