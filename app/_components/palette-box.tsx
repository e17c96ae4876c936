'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react'
import { type Records, useThingsToDo } from './palette-do'
import type { PaletteEntry } from './palette-entry'
import { PaletteFoot } from './palette-foot'
import { PaletteInput } from './palette-input'
import { lineId, PaletteList } from './palette-list'
import { PaletteState } from './palette-state'
import { usePaletteSearch } from './use-palette-search'

type Props = Records & { onClose: () => void; showKeys: () => void }

/** What is typed, what it finds in the open record, and what can be done. */
export function PaletteBox({ onClose, showKeys, ...records }: Props) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [search, ask] = usePaletteSearch(records.current)
  const todo = useThingsToDo(typed.trim(), { ...records, showKeys })
  const listId = useId()
  const router = useRouter()
  const found = search.is === 'found' ? search.groups : []
  const groups = todo.length > 0 ? [...found, { name: 'Do', entries: todo }] : found
  const entries = groups.flatMap((group) => group.entries)
  const here = Math.min(at, entries.length - 1)
  const type = (text: string) => {
    setTyped(text)
    setAt(0)
    ask(text)
  }
  const take = (entry: PaletteEntry, { ctrlKey, metaKey }: KeyboardEvent | MouseEvent) => {
    if ('href' in entry && (ctrlKey || metaKey)) {
      open(entry.href, '_blank', 'noopener')
      return
    }
    onClose()
    if ('href' in entry) router.push(entry.href)
    else entry.run()
  }
  const press = (event: KeyboardEvent) => {
    const entry = entries[here]
    if (event.nativeEvent.isComposing || !entry) return
    if (event.key === 'ArrowDown') setAt((here + 1) % entries.length)
    else if (event.key === 'ArrowUp') setAt((here + entries.length - 1) % entries.length)
    else if (event.key === 'Enter') take(entry, event)
    else return
    event.preventDefault()
  }
  return (
    <>
      <PaletteInput
        typed={typed}
        onType={type}
        onKeyDown={press}
        listId={listId}
        currentId={entries.length > 0 ? lineId(listId, here) : undefined}
      />
      <div className="max-h-[min(520px,calc(100dvh-320px))] overflow-y-auto pb-2 max-sm:max-h-[calc(100dvh-130px)]">
        <PaletteState search={search} />
        <PaletteList id={listId} groups={groups} here={here} onPoint={setAt} onTake={take} />
      </div>
      <PaletteFoot found={found.reduce((sum, group) => sum + group.entries.length, 0)} showKeys={showKeys} />
    </>
  )
}
