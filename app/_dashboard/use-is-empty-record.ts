'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { dashboardQueries } from '@/lib/queries/dashboard'
import { isChosen, type ScoresFilter } from '@/lib/validation/scores-filter'

/** Whether nothing has been said and nothing read yet: then the page is about the first step. */
export function useIsEmptyRecord(workspace: string, filter: ScoresFilter): boolean {
  const { data } = useSuspenseQuery(dashboardQueries.headline(workspace, filter))
  return !isChosen(filter) && data.counts.total === 0 && data.sourceCount === 0
}
