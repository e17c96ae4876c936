'use client'

import type { RefObject } from 'react'
import { useShortcuts } from '@/app/_components/ui/use-shortcuts'

/** Marks the link of a row, for the keys that go from one to the next. */
export const rowLink = { 'data-part': 'row-link' }

/** `j` and `k` move the focus down and up the rows; Enter then opens, since the focus is on a link. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const move = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll('[data-part="row-link"]') ?? [])]
    const at = document.activeElement ? links.indexOf(document.activeElement) : -1
    const next = at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)
    const link = links[next]
    if (link instanceof HTMLElement) link.focus()
  }
  useShortcuts({
    j: { says: 'Next row', run: () => move(1) },
    k: { says: 'Row before', run: () => move(-1) },
  })
}
