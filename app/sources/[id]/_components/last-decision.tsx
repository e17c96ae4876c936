'use client'

import { Check } from 'lucide-react'
import { Button } from '@/app/_components/ui/button'
import type { useDecisions } from './use-decisions'

/** What was decided last, and the way back. */
export function LastDecision({ decisions }: { decisions: ReturnType<typeof useDecisions> }) {
  if (!decisions.last) return null
  return (
    <p className="mt-3.5 flex items-center gap-2 border-line border-t pt-3 text-ink-2 text-small">
      <Check aria-hidden="true" className="size-4 shrink-0" />
      <span className="min-w-0">{decisions.last.says}</span>
      <Button look="quiet" size="small" className="ml-auto" hint="z" onClick={decisions.takeBack}>
        Undo
      </Button>
    </p>
  )
}
