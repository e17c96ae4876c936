'use client'

import { useState } from 'react'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import { useChosen } from './use-chosen'

type Recorded = { id: string; readAt: number }

/** The due predictions in the order of this sitting: what is put off goes to the end, what is recorded goes. */
export function useDueQueue(due: readonly PredictionSummary[], readAt: number) {
  const [later, setLater] = useState<readonly string[]>([])
  const [recorded, setRecorded] = useState<Recorded | null>(null)
  /** Until the list is read again it holds what was just recorded. */
  const left = due.filter(({ id }) => recorded?.id !== id || recorded.readAt !== readAt)
  const queue = [
    ...left.filter(({ id }) => !later.includes(id)),
    ...later.flatMap((id) => left.filter((row) => row.id === id)),
  ]
  const ids = queue.map(({ id }) => id)
  const { chosen, choose, hasMoved } = useChosen('prediction', ids)
  const at = chosen === null ? -1 : ids.indexOf(chosen)
  const go = (id: string | null | undefined) => choose(id ?? null)
  const following = ids[at + 1] ?? ids.find((id) => id !== chosen)
  return {
    queue,
    chosen,
    at,
    hasMoved,
    open: go,
    next: () => following && go(following),
    previous: () => go(ids.at(at < 1 ? ids.length - 1 : at - 1)),
    putOff: () => {
      if (!chosen) return
      setLater([...later.filter((id) => id !== chosen), chosen])
      if (following) go(following)
    },
    recorded: () => {
      if (chosen) setRecorded({ id: chosen, readAt })
      go(following)
    },
  }
}
