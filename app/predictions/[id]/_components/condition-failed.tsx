'use client'

import { Button } from '@/app/_components/ui/button'
import { useDraft } from '@/app/_components/use-draft'
import type { AnswerDraft } from '@/app/_components/answer/answer-draft'
import { usePanel } from './use-panel'

const nothingTyped: Partial<AnswerDraft> = {}

/** Opens the settle form with the one answer that a failed condition leaves. */
export function ConditionFailed({ predictionId }: { predictionId: string }) {
  const { open } = usePanel()
  const { change } = useDraft(`answer:${predictionId}`, nothingTyped)
  return (
    <Button
      size="small"
      onClick={() => {
        change({ outcome: 'void', voidReason: 'condition-false' })
        open('settle')
      }}
    >
      The condition failed
    </Button>
  )
}
