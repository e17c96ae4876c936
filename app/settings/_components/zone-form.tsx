'use client'

import { useId, useState } from 'react'
import { FormRefusal } from '@/app/_components/form-refusal'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { Field } from '@/app/_components/ui/field'
import { Input } from '@/app/_components/ui/input'
import { setTimeZone } from '@/lib/actions/workspaces'
import { useFormAction } from '@/lib/queries/use-form-action'

type Props = { workspaceId: string; timeZone: string; zones: readonly string[] }

/** Typed, with the known zones to choose from: the list is far too long to scroll. */
export function ZoneForm({ workspaceId, timeZone, zones }: Props) {
  const announce = useAnnounce()
  const listId = useId()
  const [typed, setTyped] = useState(timeZone)
  const { formRef, submitAction, isPending, fields, refusal } = useFormAction(setTimeZone, {
    read: () => ({ workspaceId, timeZone: typed }),
    onDone: () => announce(`Days of new predictions now begin by ${typed}.`),
  })
  return (
    <form ref={formRef} action={submitAction} className="flex flex-wrap items-start gap-2">
      <Field
        label="Time zone"
        hint="Where the days of new predictions begin and end. Those recorded already keep theirs."
        error={fields.timeZone}
        className="w-80 max-sm:w-full"
      >
        <Input
          name="timeZone"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          list={listId}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <datalist id={listId}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <Button type="submit" busy={isPending} busyLabel="Setting" className="mt-[23px] h-9">
        Set
      </Button>
      <FormRefusal refusal={refusal} />
    </form>
  )
}
