import type { PredictionCounts, PredictionSummary } from '@/lib/data/prediction-summary'
import type { PredictionSort } from '@/lib/validation/prediction-filter'

export type RowGroup = {
  name: 'Due' | 'Open' | 'Settled' | null
  count: number
  rows: readonly PredictionSummary[]
}

const names = { due: 'Due', open: 'Open', resolved: 'Settled' } as const

/**
 * The rows in groups by where they stand, with how many there are in all. Only the order by due day keeps them
 * together; in any other the list is one.
 */
export function rowGroups(
  rows: readonly PredictionSummary[],
  counts: PredictionCounts,
  sort: PredictionSort,
): RowGroup[] {
  if (sort !== 'due') return [{ name: null, count: counts.total, rows }]
  return (['due', 'open', 'resolved'] as const)
    .map((status) => ({
      name: names[status],
      count: counts[status],
      rows: rows.filter((row) => row.status === status),
    }))
    .filter((group) => group.rows.length > 0)
}
