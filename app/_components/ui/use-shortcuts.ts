'use client'

import { useEffect, useEffectEvent } from 'react'
import { areSingleKeysOn } from './single-keys'

/** What a key does; with `says` it stands in the list of keys that `?` shows. */
export type Shortcut = (() => void) | { says: string; run: () => void }

export type NamedKey = { key: string; says: string }

/**
 * Keys of the open page, such as `{ n: chooseNo }`; quiet while someone types, under Ctrl, Alt or Meta, inside a
 * dialog, and where single keys are switched off.
 */
export function useShortcuts(shortcuts: Readonly<Record<string, Shortcut>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(typing)) return
    const shortcut = shortcuts[event.key]
    if (!shortcut || !areSingleKeysOn()) return
    event.preventDefault()
    if (typeof shortcut === 'function') shortcut()
    else shortcut.run()
  })
  const named = useEffectEvent(() => namedKeys(shortcuts))
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    const names = () => named()
    document.addEventListener('keydown', listen)
    inUse.add(names)
    return () => {
      document.removeEventListener('keydown', listen)
      inUse.delete(names)
    }
  }, [])
}

/** A key under Ctrl, or Command: it works while someone types, too. */
export function useCommandKey(key: string, run: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    if (event.key.toLowerCase() !== key || event.defaultPrevented) return
    event.preventDefault()
    run()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** The keys that do something on the open page, as of now. */
export function listShortcuts(): NamedKey[] {
  const all = [...inUse].flatMap((names) => names())
  return all.filter(
    ({ key, says }, at) => at === all.findIndex((other) => other.key === key && other.says === says),
  )
}

const inUse = new Set<() => NamedKey[]>()

function namedKeys(shortcuts: Readonly<Record<string, Shortcut>>): NamedKey[] {
  return Object.entries(shortcuts).flatMap(([key, shortcut]) =>
    typeof shortcut === 'function' ? [] : [{ key, says: shortcut.says }],
  )
}

const typing =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="dialog"]'
