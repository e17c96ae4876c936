'use client'

import type { ReactNode } from 'react'
import { FormRefusal } from '@/app/_components/form-refusal'
import { TextField } from '@/app/_components/text-field'
import { Button } from '@/app/_components/ui/button'
import type { Refusal } from '@/lib/core/result'
import { counted } from '@/lib/format'

type Props = {
  form: {
    formRef: (element: HTMLFormElement | null) => void
    submitAction: (sent: FormData) => void
    isPending: boolean
    fields: Record<string, string>
    refusal: Refusal | null
  }
  count: number
  why: string
  onWhy: (why: string) => void
  onClose: () => void
  children: ReactNode
}

/** One change of several predictions, with its reason. */
export function BulkForm({ form, count, why, onWhy, onClose, children }: Props) {
  const { formRef, submitAction, isPending, fields, refusal } = form
  return (
    <form ref={formRef} action={submitAction} className="grid gap-4">
      {children}
      <TextField
        name="why"
        label="Why"
        hint="Kept in the history of those that have a chance; without one it may stay empty."
        value={why}
        onChange={onWhy}
        error={fields.why}
      />
      <FormRefusal refusal={refusal} />
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={isPending} busyLabel="Changing">
          Change {counted(count, 'prediction')}
        </Button>
        <Button onClick={onClose}>Not now</Button>
      </div>
    </form>
  )
}
