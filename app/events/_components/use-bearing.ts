'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { linkEvent, unlinkEvent } from '@/lib/actions/events'
import type { NamedPrediction } from '@/lib/data/event-list'
import { invalidateRecord } from '@/lib/queries/record'

/** Puts a prediction on an event or takes it off; each is said, with the way back. */
export function useBearing(workspaceId: string, eventId: string) {
  const client = useQueryClient()
  const announce = useAnnounce()
  const { mutate } = useMutation({
    mutationFn: ({ prediction, bears }: { prediction: NamedPrediction; bears: boolean }) => {
      const link = { workspaceId, eventId, predictionId: prediction.id }
      return bears ? linkEvent(link) : unlinkEvent(link)
    },
    onSuccess: (result, { prediction, bears }) => {
      void invalidateRecord(client)
      if (!result.ok) return announce(result.message)
      announce(
        bears ? `It bears on “${prediction.label}”.` : `It no longer bears on “${prediction.label}”.`,
        {
          undo: () => mutate({ prediction, bears: !bears }),
        },
      )
    },
    onError: () => announce('The server gave no answer, so nothing was changed. Try again.'),
  })
  return {
    unlink: (prediction: NamedPrediction) => mutate({ prediction, bears: false }),
  }
}
