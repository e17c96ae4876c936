'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { v7 } from 'uuid'
import { FormRefusal } from '@/app/_components/form-refusal'
import { Section } from '@/app/_components/section'
import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { addWorkspace } from '@/lib/actions/workspaces'
import { useFormAction } from '@/lib/queries/use-form-action'

/** A further record, empty and kept apart; it opens at once. */
export function AddRecord({ workspaceId }: { workspaceId: string }) {
  const announce = useAnnounce()
  const router = useRouter()
  const [id] = useState(() => v7())
  const [name, setName] = useState('')
  const { formRef, submitAction, isPending, fields, refusal } = useFormAction(addWorkspace, {
    read: () => ({ workspaceId, id, name }),
    onDone: () => {
      announce('The new record is open. The switch in the header leads back.')
      router.push('/')
    },
  })
  return (
    <Section
      title="Another record"
      sentence="Empty, and apart from this one: for other work, or for someone else."
    >
      <form ref={formRef} action={submitAction} className="mt-4 flex flex-wrap items-start gap-2">
        <TextField
          name="name"
          label="Its name"
          value={name}
          onChange={setName}
          error={fields.name}
          autoComplete="off"
          className="w-80 max-sm:w-full"
        />
        <Button type="submit" busy={isPending} busyLabel="Adding" className="mt-[23px] h-9">
          Add and open
        </Button>
        <FormRefusal refusal={refusal} />
      </form>
    </Section>
  )
}
