import { Chance } from '@/app/_components/chance'
import type { PredictionSummary } from '@/lib/data/prediction-summary'

/** The chance that stands, or why none does. */
export function RowChance({ row: { chance, role } }: { row: PredictionSummary }) {
  if (chance && chance.probability !== null) return <Chance {...chance} wide />
  return (
    <span className="text-ink-3 text-small">
      {chance ? 'Chance withdrawn' : 'No chance read'}
      {role === 'context' ? <span className="block text-micro">context, never scored</span> : null}
    </span>
  )
}
