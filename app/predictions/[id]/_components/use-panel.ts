'use client'

import { parseAsStringLiteral, useQueryState } from 'nuqs'

/** What can be done to a prediction in a form of its own. */
const panels = ['revise', 'settle', 'correct', 'reopen', 'question'] as const
export type Panel = (typeof panels)[number]

/** Which form is open stands in the address, so that a list can lead to it and a reload keeps it. */
export function usePanel() {
  const [panel, setPanel] = useQueryState('do', parseAsStringLiteral(panels))
  const open = (chosen: Panel) => void setPanel(chosen)
  const close = () => {
    void setPanel(null)
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  return { panel, open, close }
}
