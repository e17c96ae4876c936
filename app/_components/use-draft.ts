'use client'

import { useSyncExternalStore } from 'react'
import { v7 } from 'uuid'

/** What a form holds that is not sent yet, with the id that its row will have: made once, so that a second press is the same row. */
export type Draft<Values> = { id: string; values: Values; isChanged: boolean }

const drafts = new Map<string, Draft<object>>()
const listeners = new Set<() => void>()
const keptAfterMs = 300

/**
 * A form's values, kept in this tab until they are recorded: a reload, a lost connection or a way back loses nothing.
 * `name` tells forms apart, such as `source` or `quote:<id>`. While nothing is typed the values are `empty` as it is now.
 */
export function useDraft<Values extends object>(name: string, empty: Values) {
  const draft = useSyncExternalStore(subscribe, () => readDraft(name, empty), nothingYet)
  const values = (draft?.isChanged ? draft.values : empty) as Values
  return {
    /** Empty until the page is alive. */
    id: draft?.id ?? '',
    values,
    /** Whether anything was typed that is not recorded. */
    isChanged: draft?.isChanged ?? false,
    change: (change: Partial<Values>) => {
      const before = readDraft(name, empty)
      const typed = before.isChanged ? before.values : empty
      write(name, { ...before, isChanged: true, values: { ...typed, ...change } })
    },
    /** Forgets what was typed; the next row has another id. */
    clear: () => write(name, null),
  }
}

function readDraft<Values extends object>(name: string, empty: Values): Draft<object> {
  const kept = drafts.get(name) ?? load(name, empty) ?? { id: v7(), values: empty, isChanged: false }
  drafts.set(name, kept)
  return kept
}

function write(name: string, draft: Draft<object> | null): void {
  if (draft) {
    drafts.set(name, draft)
    saveSoon(name)
  } else forget(name)
  for (const tell of listeners) tell()
}

function forget(name: string): void {
  clearTimeout(waiting.get(name))
  waiting.delete(name)
  drafts.delete(name)
  sessionStorage.removeItem(keyOf(name))
}

function load<Values extends object>(name: string, empty: Values): Draft<object> | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null') as Draft<object> | null
    return kept && typeof kept.id === 'string'
      ? { id: kept.id, values: { ...empty, ...kept.values }, isChanged: true }
      : null
  } catch {
    return null
  }
}

const waiting = new Map<string, ReturnType<typeof setTimeout>>()

/** A long text is not written out at every key, but in any case before the page goes. */
function saveSoon(name: string): void {
  clearTimeout(waiting.get(name))
  waiting.set(
    name,
    setTimeout(() => save(name), keptAfterMs),
  )
}

function save(name: string): void {
  clearTimeout(waiting.get(name))
  waiting.delete(name)
  const draft = drafts.get(name)
  try {
    if (draft) sessionStorage.setItem(keyOf(name), JSON.stringify(draft))
  } catch {
    // A full store keeps the draft in memory only: it still survives every refusal.
  }
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  addEventListener('pagehide', saveAll)
  return () => {
    listeners.delete(tell)
    if (listeners.size === 0) removeEventListener('pagehide', saveAll)
  }
}

function saveAll(): void {
  for (const name of waiting.keys()) save(name)
}

function nothingYet(): null {
  return null
}

function keyOf(name: string): string {
  return `foresaid-draft:${name}`
}
