'use client'

import { usePress } from '@/app/_components/use-press'
import { unmergeSpeakers } from '@/lib/actions/speakers'

/** Takes a merge back; both speakers then stand as before. */
export function useMergeBack(workspaceId: string) {
  const { mutate, isPending } = usePress(unmergeSpeakers, { say: 'They are two speakers again.' })
  return { isPending, takeBack: (mergeId: string) => mutate({ workspaceId, mergeId }) }
}
