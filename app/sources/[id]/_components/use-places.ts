'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { placesOf } from '@/app/sources/_lib/places'
import { sourceQueries } from '@/lib/queries/sources'
import { useOpenQuote } from './use-open-quote'

/** In the address: the list, though something is to review. */
export const theList = 'list'

/**
 * What is marked in a text, and which of it is open: what the address names, else the first that is to review, else
 * nothing.
 */
export function usePlaces(workspaceId: string, sourceId: string) {
  const { data: quotes } = useSuspenseQuery(sourceQueries.quotes(workspaceId, sourceId))
  const { data: candidates } = useSuspenseQuery(sourceQueries.candidates(workspaceId, sourceId))
  const places = useMemo(() => placesOf(quotes, candidates), [quotes, candidates])
  const [asked, open] = useOpenQuote()
  const toReview = places.filter(({ state }) => state === 'open')
  const chosen = places.find(({ id }) => id === asked) ?? (asked ? null : (toReview[0] ?? null))
  return { quotes, places, toReview, chosen, open, isDrawn: candidates.length > 0 }
}
