import type { MouseEvent } from 'react'
import { type PaletteEntry, type PaletteGroup, PaletteLine } from './palette-entry'

type Props = {
  id: string
  groups: readonly PaletteGroup[]
  /** Which entry is current, counted over all groups. */
  here: number
  onPoint: (at: number) => void
  onTake: (entry: PaletteEntry, event: MouseEvent) => void
}

/** The lines that the keys go through. The focus stays in the box above, which says which one is current. */
export function PaletteList({ id, groups, here, onPoint, onTake }: Props) {
  let count = 0
  const placed = groups.map(({ name, entries }) => ({
    name,
    lines: entries.map((entry) => ({ entry, at: count++ })),
  }))
  return (
    <div id={id} role="listbox" aria-label="Found and to do">
      {placed.map(({ name, lines }) => (
        <fieldset key={name} aria-labelledby={`${id}-${name}`} className="min-w-0">
          <div
            id={`${id}-${name}`}
            role="presentation"
            className="px-[18px] pt-3 pb-1 font-medium text-ink-3 text-micro max-sm:px-3"
          >
            {name}
          </div>
          {lines.map(({ entry, at }) => (
            <PaletteLine
              key={entry.id}
              id={lineId(id, at)}
              entry={entry}
              isCurrent={at === here}
              onPoint={() => onPoint(at)}
              onTake={(event) => onTake(entry, event)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

export function lineId(listId: string, at: number): string {
  return `${listId}-${at}`
}
