'use client'

import { useState } from 'react'
import { FormRefusal } from '@/app/_components/form-refusal'
import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { renameWorkspace } from '@/lib/actions/workspaces'
import { useFormAction } from '@/lib/queries/use-form-action'

type Props = { workspaceId: string; name: string }

export function NameForm({ workspaceId, name }: Props) {
  const announce = useAnnounce()
  const [typed, setTyped] = useState(name)
  const { formRef, submitAction, isPending, fields, refusal } = useFormAction(renameWorkspace, {
    read: () => ({ workspaceId, name: typed }),
    onDone: () => announce('The record has its new name.'),
  })
  return (
    <form ref={formRef} action={submitAction} className="flex flex-wrap items-start gap-2">
      <TextField
        name="name"
        label="Name"
        value={typed}
        onChange={setTyped}
        error={fields.name}
        autoComplete="off"
        className="w-80 max-sm:w-full"
      />
      <Button type="submit" busy={isPending} busyLabel="Renaming" className="mt-[23px] h-9">
        Rename
      </Button>
      <FormRefusal refusal={refusal} />
    </form>
  )
}
