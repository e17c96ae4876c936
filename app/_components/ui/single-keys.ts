'use client'

import { useSyncExternalStore } from 'react'

const name = 'foresaid-single-keys'
const listeners = new Set<() => void>()
let withoutStore = true

/** Whether keys without Ctrl or Alt do something in this browser: speech input and stray fingers press them unasked. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return withoutStore
  }
}

/** Kept in this browser; where it keeps nothing, until the page is left. */
export function setSingleKeys(on: boolean): void {
  withoutStore = on
  try {
    if (on) localStorage.removeItem(name)
    else localStorage.setItem(name, 'off')
  } catch {
    // A browser that refuses the store still does as it is told for now.
  }
  for (const tell of listeners) tell()
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(watch, areSingleKeysOn, () => true)
}

function watch(tell: () => void): () => void {
  listeners.add(tell)
  addEventListener('storage', tell)
  return () => {
    listeners.delete(tell)
    removeEventListener('storage', tell)
  }
}
