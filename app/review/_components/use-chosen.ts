'use client'

import { parseAsString, useQueryState } from 'nuqs'
import { useState } from 'react'

/**
 * Which row of a list is open: the one in the address, else the first. The first is held on to once it is open, so
 * that a list that changes underneath takes no form away.
 */
export function useChosen(name: string, ids: readonly string[]) {
  const [asked, setAsked] = useQueryState(name, parseAsString)
  const [held, hold] = useState(ids[0] ?? null)
  const [hasMoved, setMoved] = useState(false)
  const chosen = asked ?? held ?? ids[0] ?? null
  const choose = (id: string | null) => {
    hold(id)
    setMoved(true)
    void setAsked(id)
  }
  return {
    chosen,
    choose,
    /** Someone moved on here, so what opens takes the focus. */
    hasMoved,
  }
}
