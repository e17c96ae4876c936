'use client'

import { parseAsString, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { parseLoosely } from '@/lib/validation/filter'
import { changesOf, type ScoresFilter, scoresFilter } from '@/lib/validation/scores-filter'

const names = scoresFilter.keyof().options

const texts = Object.fromEntries(names.map((name) => [name, parseAsString])) as Record<
  keyof ScoresFilter,
  typeof parseAsString
>

/**
 * The one filter of the page, which the address holds; only what differs from the default is written there. What is
 * `chosen` shows at once; the figures follow with the page, and `isChanging` until they are there.
 */
export function useWhich() {
  const [isChanging, startTransition] = useTransition()
  const [address, setAddress] = useQueryStates(texts, { shallow: false, scroll: false, startTransition })
  const given = Object.entries(address).map(([name, value]) => [name, value ?? undefined])
  const chooseAction = (next: ScoresFilter) => {
    const changes = changesOf(next)
    void setAddress(Object.fromEntries(names.map((name) => [name, changes.get(name)])))
  }
  return { chosen: parseLoosely(scoresFilter, Object.fromEntries(given)), chooseAction, isChanging }
}
