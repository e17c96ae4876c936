'use client'

import { useEffect, useEffectEvent } from 'react'
import { useDraft } from '@/app/_components/use-draft'
import { keepEdits } from '@/lib/actions/candidates'
import type { PlacedCandidate } from '@/lib/data/candidates'
import { draftOf } from './candidate-draft'
import { CaptureCard, type CaptureProps } from './capture-card'
import type { CaptureDraft } from './capture-draft'

type Props = Omit<CaptureProps, 'draft' | 'span' | 'candidate'> & { candidate: PlacedCandidate }

/** The card of words that were drawn. What is typed stays in this tab, and goes to the record when the card is left. */
export function CandidateCard({ candidate, ...props }: Props) {
  const { source, speakers, workspaceId } = props
  const draft = useDraft<CaptureDraft>(
    `candidate:${candidate.id}`,
    draftOf(candidate, { author: source.author, speakers }),
  )
  const keep = useEffectEvent(() => {
    if (!draft.isChanged) return
    const edits = { ...draft.values, hedges: [...draft.values.hedges] }
    void keepEdits({ workspaceId, candidateId: candidate.id, edits }).catch(() => undefined)
  })
  useEffect(() => {
    const keepHidden = () => document.visibilityState === 'hidden' && keep()
    document.addEventListener('visibilitychange', keepHidden)
    return () => {
      document.removeEventListener('visibilitychange', keepHidden)
      keep()
    }
  }, [])
  return <CaptureCard {...props} draft={draft} span={candidate} candidate={candidate} />
}
