'use client'

import { v7 } from 'uuid'
import { usePress } from '@/app/_components/use-press'
import { reopenPrediction } from '@/lib/actions/resolutions'

/** Undoes a settling: the question is open again, and both steps stay in the history. */
export function useTakeBack(predictionId: string, workspaceId: string) {
  const reopen = usePress(reopenPrediction, { say: 'It is open again.' })
  return (version: number) =>
    reopen.mutate({ workspaceId, id: v7(), predictionId, version, reasoning: 'Settling taken back' })
}
