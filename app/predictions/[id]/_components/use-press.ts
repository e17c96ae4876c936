'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnnounce } from '@/app/_components/ui/announcer'
import type { Result } from '@/lib/core/result'
import { invalidateRecord } from '@/lib/queries/record'

type Done<Input> = { say: string; undo?: (input: Input) => void }

/** A press that writes: what came of it is said, with a way back where there is one, and the page follows. */
export function usePress<Input, Value>(
  act: (input: Input) => Promise<Result<Value>>,
  { say, undo }: Done<Input>,
) {
  const client = useQueryClient()
  const announce = useAnnounce()
  return useMutation({
    mutationFn: act,
    onSuccess: (result, input) => {
      if (!result.ok) announce(result.message)
      else announce(say, undo && { undo: () => undo(input) })
      return invalidateRecord(client)
    },
    onError: () => announce('This could not be saved, because the server gave no answer. Try again.'),
  })
}
