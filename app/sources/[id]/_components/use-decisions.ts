'use client'

import { useState } from 'react'
import { usePress } from '@/app/_components/use-press'
import { rejectCandidate, takeBackDecision } from '@/lib/actions/candidates'

/** A decision that can be taken back. */
export type Decision = { candidateId: string; says: string }

/** The decisions made here, the newest last; `takeBack` undoes them one by one. */
export function useDecisions(workspaceId: string, onTakenBack: (candidateId: string) => void) {
  const [decisions, setDecisions] = useState<readonly Decision[]>([])
  const remember = (decision: Decision) => setDecisions((before) => [...before, decision])
  const undo = usePress(takeBackDecision, { say: 'It is to review again.' })
  const reject = usePress(rejectCandidate, { say: 'Rejected.' })
  const last = decisions.at(-1) ?? null
  return {
    last,
    accepted: (candidateId: string, says: string) => remember({ candidateId, says: `Accepted ${says}` }),
    reject: (candidateId: string, says: string) => {
      reject.mutate({ workspaceId, candidateId })
      remember({ candidateId, says: `Rejected ${says}` })
    },
    takeBack: () => {
      if (!last || undo.isPending) return
      setDecisions((before) => before.slice(0, -1))
      undo.mutate(
        { workspaceId, candidateId: last.candidateId },
        { onSuccess: (result) => result.ok && onTakenBack(last.candidateId) },
      )
    },
  }
}
