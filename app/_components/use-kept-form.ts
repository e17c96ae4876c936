'use client'

import type { Result } from '@/lib/core/result'
import { useFormAction } from '@/lib/queries/use-form-action'
import { stillRefused } from './still-refused'
import { useAnnounce } from './ui/announcer'

type Options<Input, Value> = {
  /** Of `useDraft`: what was typed is forgotten once it is recorded. */
  draft: { clear: () => void }
  /** What each field holds now, by its name: a refusal goes once its field is changed. */
  values: object
  read: () => Input
  /** What follows a success; the draft is clear by then. */
  onDone?: (value: Value) => void
  /** What is said after a success. */
  said?: string
}

/** A form over a draft and a server action: spread `form` on the `<form>`, give `fields` to its fields. */
export function useKeptForm<Input, Value>(
  action: (input: Input) => Promise<Result<Value>>,
  { draft, values, read, onDone, said }: Options<Input, Value>,
) {
  const announce = useAnnounce()
  const { formRef, submitAction, isPending, typed, fields, refusal, value } = useFormAction(action, {
    read,
    onDone: (done) => {
      draft.clear()
      onDone?.(done)
      if (said) announce(said)
    },
  })
  return {
    form: { ref: formRef, action: submitAction },
    isPending,
    fields: stillRefused(fields, typed, values),
    refusal,
    value,
  }
}
