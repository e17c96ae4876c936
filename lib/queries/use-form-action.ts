'use client'

import { useQueryClient } from '@tanstack/react-query'
import { unstable_rethrow } from 'next/navigation'
import { useActionState, useEffect, useRef, useState } from 'react'
import { fail, type Result } from '@/lib/core/result'
import { invalidateRecord } from './record'

/** What was typed into a form's text fields, by name. */
export type Typed = Readonly<Record<string, string>>

type State<Value> = { result: Result<Value> | null; typed: Typed }

type Options<Input, Value> = {
  /** The action's input out of the form. Texts leave as values, so that their line ends stay as they are. */
  read: (form: FormData) => Input
  /** What follows a success, such as going to the new page. */
  onDone?: (value: Value) => void
}

/**
 * A form over a server action: pass `submitAction` as the form's `action` and `formRef` as its `ref`. React resets
 * the form after every action, boxes and cards that it controls too, without setting them again; so a refused form
 * is not reset, and what was typed also comes back as `typed`, for `defaultValue`; after a success it is empty. After a refusal the first field marked `aria-invalid` takes the focus; after a success everything read
 * from the record is read again, and so it is where the form was made against an older version.
 */
export function useFormAction<Input, Value>(
  action: (input: Input) => Promise<Result<Value>>,
  { read, onDone }: Options<Input, Value>,
) {
  const client = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const wasRefused = useRef(false)
  const [state, submitAction, isPending] = useActionState(
    async (_before: State<Value>, sent: FormData): Promise<State<Value>> => {
      const result = await answerOf(action, read(sent))
      wasRefused.current = !result.ok
      if (!result.ok) {
        if (result.conflict) void invalidateRecord(client)
        return { result, typed: typedIn(sent) }
      }
      void invalidateRecord(client)
      onDone?.(result.value)
      return { result, typed: {} }
    },
    { result: null, typed: {} },
  )
  useEffect(() => {
    if (state.result?.ok !== false) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])
  const [formRef] = useState(() => (element: HTMLFormElement | null) => {
    form.current = element
    /** Nobody else hears of it either: a Radix select goes back to its first value on the event alone. */
    const keep = (event: Event) => {
      if (!wasRefused.current) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    element?.addEventListener('reset', keep, { capture: true })
    return () => element?.removeEventListener('reset', keep, { capture: true })
  })
  const refusal = state.result?.ok === false ? state.result : null
  return {
    formRef,
    submitAction,
    isPending,
    typed: state.typed,
    /** The sentence of the refusal, and the sentences at fields. */
    refusal,
    fields: refusal?.fields ?? {},
    value: state.result?.ok ? state.result.value : null,
  }
}

/** A server that does not answer must not cost what was typed: its failure becomes a refusal. */
async function answerOf<Input, Value>(
  action: (input: Input) => Promise<Result<Value>>,
  input: Input,
): Promise<Result<Value>> {
  try {
    return await action(input)
  } catch (error) {
    unstable_rethrow(error)
    return fail(
      'This could not be saved, because the server gave no answer. What you typed is kept: try again.',
    )
  }
}

function typedIn(form: FormData): Typed {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}
