import { Search } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Kbd } from './ui/kbd'

type Props = {
  typed: string
  onType: (text: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  listId: string
  currentId: string | undefined
}

export function PaletteInput({ typed, onType, onKeyDown, listId, currentId }: Props) {
  return (
    <div className="flex h-14 items-center gap-3 border-line border-b px-[18px] focus-within:shadow-[inset_0_-2px_0_var(--focus)] max-sm:px-3">
      <Search aria-hidden="true" className="size-[18px] shrink-0 text-ink-3" />
      <input
        type="text"
        role="combobox"
        aria-label="Search and do"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={currentId}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck="false"
        enterKeyHint="go"
        placeholder="Search, or go somewhere"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-full min-w-0 flex-1 bg-transparent text-[17px] outline-none placeholder:text-ink-3"
      />
      <Kbd className="max-sm:hidden">Esc</Kbd>
    </div>
  )
}
