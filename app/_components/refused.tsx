'use client'

import { TriangleAlert } from 'lucide-react'
import { FormRefusal } from '@/app/_components/form-refusal'
import type { Refusal } from '@/lib/core/result'

/** A refusal of the whole form. Where the prediction changed underneath, it says what is new; what was typed stays. */
export function Refused({ refusal }: { refusal: Refusal | null }) {
  if (!refusal?.conflict) return <FormRefusal refusal={refusal} />
  return (
    <div
      role="alert"
      className="flex gap-2 rounded-control border border-line-strong bg-due-soft p-3 text-due"
    >
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        <p>{refusal.message}</p>
        <p className="mt-1 font-semibold">{refusal.conflict}</p>
      </div>
    </div>
  )
}
