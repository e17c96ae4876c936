'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnnounce } from '@/app/_components/ui/announcer'
import type { Result } from '@/lib/core/result'
import { invalidateRecord } from '@/lib/queries/record'

type Done<Input, Value> = {
  say: string | ((value: Value, input: Input) => string)
  undo?: (input: Input, value: Value) => void
}

/** A press that writes: what came of it is said, with a way back where there is one, and the page follows. */
export function usePress<Input, Value>(
  act: (input: Input) => Promise<Result<Value>>,
  { say, undo }: Done<Input, Value>,
) {
  const client = useQueryClient()
  const announce = useAnnounce()
  return useMutation({
    mutationFn: act,
    onSuccess: (result, input) => {
      if (!result.ok) announce(result.message)
      else {
        const said = typeof say === 'string' ? say : say(result.value, input)
        announce(said, undo && { undo: () => undo(input, result.value) })
      }
      return invalidateRecord(client)
    },
    onError: () => announce('This could not be saved, because the server gave no answer. Try again.'),
  })
}
