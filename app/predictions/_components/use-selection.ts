'use client'

import { useState } from 'react'
import { useShortcuts } from '@/app/_components/ui/use-shortcuts'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import { noSelection, touched } from './selection'

/** Marks a row, for the key that chooses the one in focus. */
export const selectable = (id: string) => ({ 'data-selectable': id })

export type RowSelection = {
  chosen: readonly PredictionSummary[]
  isAll: boolean
  touch: (id: string, isRange: boolean) => void
  touchAll: () => void
  clear: () => void
}

/** Rows chosen by box, by Shift and by `x`; what is no longer shown is no longer chosen. */
export function useSelection(rows: readonly PredictionSummary[]): RowSelection {
  const [selection, setSelection] = useState(noSelection)
  const order = rows.map(({ id }) => id)
  const chosen = rows.filter(({ id }) => selection.ids.includes(id))
  const isAll = rows.length > 0 && chosen.length === rows.length
  const touch = (id: string, isRange: boolean) =>
    setSelection((before) => touched(before, order, id, isRange))
  const clear = () => setSelection(noSelection)
  const touchFocused = (isRange: boolean) => {
    const row = document.activeElement?.closest<HTMLElement>('[data-selectable]')
    if (row?.dataset.selectable) touch(row.dataset.selectable, isRange)
  }
  useShortcuts({
    x: { says: 'Choose the row', run: () => touchFocused(false) },
    X: { says: 'Choose all rows up to this one', run: () => touchFocused(true) },
  })
  return {
    chosen,
    isAll,
    touch,
    touchAll: () => setSelection(isAll ? noSelection : { ids: order, last: null }),
    clear,
  }
}
