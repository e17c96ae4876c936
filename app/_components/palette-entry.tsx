'use client'

import type { Route } from 'next'
import type { MouseEvent, ReactNode } from 'react'
import type { FoundWords } from '@/lib/core/found-words'
import { markedPieces } from './marked-pieces'
import { SeenText } from './marked-text'
import { cn } from './ui/cn'

/** One line of the palette: where it leads, or what it does. */
export type PaletteEntry = {
  id: string
  sign: ReactNode
  words: FoundWords
  /** Behind the words, not searched. */
  after?: string
  isQuote?: boolean
  aside?: string
} & ({ href: Route } | { run: () => void })

export type PaletteGroup = { name: string; entries: PaletteEntry[] }

type Props = {
  id: string
  entry: PaletteEntry
  isCurrent: boolean
  onPoint: () => void
  onTake: (event: MouseEvent) => void
}

export function PaletteLine({ id, entry, isCurrent, onPoint, onTake }: Props) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      ref={isCurrent ? intoView : undefined}
      onPointerMove={isCurrent ? undefined : onPoint}
      onClick={onTake}
      className={cn(
        'grid min-h-10 w-full cursor-pointer grid-cols-[22px_minmax(0,1fr)_auto] items-center gap-2 px-[18px] py-1 text-left max-sm:min-h-hit max-sm:px-3 [&_.lucide]:size-4 [&_.lucide]:text-ink-3',
        isCurrent &&
          'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)] forced-colors:outline-2 forced-colors:-outline-offset-2',
      )}
    >
      <span aria-hidden="true" className="grid justify-items-start">
        {entry.sign}
      </span>
      <span className="line-clamp-2 min-w-0 [overflow-wrap:anywhere]">
        {entry.isQuote ? (
          <span className="font-quote text-[15px] text-ink-2 italic">
            “<UnderlinedText {...entry.words} />”
          </span>
        ) : (
          <UnderlinedText {...entry.words} />
        )}
        {entry.after}
      </span>
      {entry.aside ? (
        <span className="max-w-44 truncate text-ink-3 text-small max-sm:max-w-28">{entry.aside}</span>
      ) : null}
    </button>
  )
}

function intoView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' })
}

/** Words with the found ones underlined; as text, whatever they hold. */
function UnderlinedText({ text, marks }: FoundWords) {
  return markedPieces(text, marks).map((piece) =>
    piece.marked ? (
      <b key={piece.start} className="underline decoration-2 decoration-marker-line underline-offset-[3px]">
        <SeenText text={piece.text} />
      </b>
    ) : (
      <SeenText key={piece.start} text={piece.text} />
    ),
  )
}
