'use client'

import { ArrowRight, Keyboard, Library, ListFilter, Plus, SunMoon } from 'lucide-react'
import type { Route } from 'next'
import { switchWorkspace } from '@/lib/actions/workspaces'
import { foundIn, soughtWords } from '@/lib/core/found-words'
import type { PaletteEntry } from './palette-entry'
import { places } from './places'
import { chooseTheme, themes } from './theme-choice'
import { useOpenRecord } from './use-open-record'
import type { WorkspaceOption } from './workspace-switch'

/** The records there are, and the open one. */
export type Records = { workspaces: readonly WorkspaceOption[]; current: string }

type Doing = { label: string } & Omit<PaletteEntry, 'words' | 'id'> & ({ href: Route } | { run: () => void })

/** What can be done and where one can go, narrowed to the typed words. */
export function useThingsToDo(
  typed: string,
  { workspaces, current, showKeys }: Records & { showKeys: () => void },
): PaletteEntry[] {
  const { open } = useOpenRecord()
  const things: Doing[] = [
    { label: 'New prediction', sign: <Plus />, href: '/predictions/new' },
    { label: 'Add interview', sign: <Plus />, href: '/sources/new' },
    ...places.map(({ label, href }) => ({ label: `Go to ${label}`, sign: <ArrowRight />, href })),
    { label: 'How scores are made', sign: <ArrowRight />, href: '/methods' as const },
    ...workspaces
      .filter(({ id }) => id !== current)
      .map(({ id, name }) => ({
        label: `Open the record ${name}`,
        sign: <Library />,
        run: () => open(() => switchWorkspace({ workspaceId: id })),
      })),
    ...themes.map(({ value, label }) => ({
      label: `Theme: ${label.toLowerCase()}`,
      sign: <SunMoon />,
      run: () => void chooseTheme(value),
    })),
    { label: 'Keys of this page', sign: <Keyboard />, aside: '?', run: showKeys },
  ]
  const words = soughtWords(typed)
  return [...things.flatMap((thing) => narrowed(thing, words)), ...listWith(typed)]
}

function narrowed({ label, ...thing }: Doing, words: readonly string[]): PaletteEntry[] {
  const isWanted = words.every((word) => foundIn(label, [word]).length > 0)
  return isWanted
    ? [{ ...thing, id: `do-${label}`, words: { text: label, marks: foundIn(label, words) } }]
    : []
}

/** The whole list behind the few predictions that are shown. */
function listWith(typed: string): PaletteEntry[] {
  if (!typed) return []
  const href: Route = `/predictions?words=${encodeURIComponent(typed)}`
  return [
    { id: 'do-list', sign: <ListFilter />, words: { text: `Predictions with “${typed}”`, marks: [] }, href },
  ]
}
