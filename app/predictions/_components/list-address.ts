import type { Route } from 'next'
import { searchOf } from '@/lib/validation/filter'
import { defaultPredictionFilter, type PredictionFilter } from '@/lib/validation/prediction-filter'

/** The page under a filter; only what differs from the default goes into the address. */
export function listAddress(filter: PredictionFilter): Route {
  const search = searchOf(changesOf(filter))
  return search.size > 0 ? `/predictions?${search}` : '/predictions'
}

/** All of the list as a file, whatever part of it is shown. */
export function fileAddress(filter: PredictionFilter, workspace: string): string {
  return `/api/predictions?${searchOf({ format: 'csv', ...changesOf(filter), workspace })}`
}

/** Whether the filter leaves anything out; an order leaves out nothing. */
export function isNarrowed(filter: PredictionFilter): boolean {
  return Object.keys(changesOf({ ...filter, sort: defaultPredictionFilter.sort })).length > 0
}

/** The same order over everything. */
export function cleared({ sort }: PredictionFilter): PredictionFilter {
  return { ...defaultPredictionFilter, sort }
}

function changesOf({ limit: _, cursor: __, ...filter }: PredictionFilter): Partial<PredictionFilter> {
  const usual: Record<string, unknown> = defaultPredictionFilter
  return Object.fromEntries(
    Object.entries(filter).filter(
      ([name, value]) => value !== undefined && String(value) !== String(usual[name]),
    ),
  )
}
