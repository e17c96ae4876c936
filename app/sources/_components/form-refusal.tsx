import { CircleAlert } from 'lucide-react'
import type { Refusal } from '@/lib/core/result'

/** The sentence of a refusal that belongs at no field; those at fields are said there. */
export function FormRefusal({ refusal }: { refusal: Refusal | null }) {
  const isAtField = Object.keys(refusal?.fields ?? {}).length > 0
  return (
    <div role="alert" className="empty:hidden">
      {refusal && !isAtField ? (
        <p className="flex gap-2 text-danger">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span className="min-w-0">{refusal.message}</span>
        </p>
      ) : null}
    </div>
  )
}
