'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { searchQueries } from '@/lib/queries/search'
import { searchFilter } from '@/lib/validation/search'
import type { PaletteGroup } from './palette-entry'
import { resultGroups } from './palette-results'

/** How a search stands; while the next one is read, the rows of the last stay. */
export type PaletteSearch =
  | { is: 'nothing-typed' | 'searching' }
  | { is: 'refused'; sentence: string }
  | { is: 'failed'; sentence: string; retry: () => void }
  | { is: 'found'; groups: PaletteGroup[]; asked: string }

const pauseMs = 120

/** A search that follows what is typed, a moment behind it. */
export function usePaletteSearch(workspace: string): [PaletteSearch, ask: (typed: string) => void] {
  const [asked, setAsked] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const filter = searchFilter.safeParse({ q: asked })
  const query = useQuery({
    ...searchQueries.results(workspace, filter.data ?? { q: '' }),
    enabled: filter.success,
    placeholderData: keepPreviousData,
  })
  const ask = (typed: string) => {
    clearTimeout(timer.current)
    const next = typed.trim()
    if (next === '') setAsked('')
    else timer.current = setTimeout(() => setAsked(next), pauseMs)
  }
  return [stateOf(), ask]

  function stateOf(): PaletteSearch {
    if (asked === '') return { is: 'nothing-typed' }
    if (!filter.success) return { is: 'refused', sentence: filter.error.issues[0]?.message ?? '' }
    if (query.isError) {
      return { is: 'failed', sentence: query.error.message, retry: () => void query.refetch() }
    }
    if (!query.data) return { is: 'searching' }
    return { is: 'found', groups: resultGroups(query.data), asked }
  }
}
