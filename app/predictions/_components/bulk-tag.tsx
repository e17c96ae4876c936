'use client'

import { X } from 'lucide-react'
import { SeenText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'
import { count } from '@/lib/format'
import type { BulkProps } from './bulk-due'
import { TagForm } from './tag-form'
import { useTagging } from './use-tagging'

/** A tag put on all that are chosen, or taken off those of them that carry it. */
export function BulkTag({ workspace, chosen, onClose, onDone }: BulkProps) {
  const { untag } = useTagging(workspace)
  const carried = [...new Set(chosen.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b))
  const takeOff = (tag: string) => {
    onClose()
    onDone()
    untag(
      chosen.map(({ id }) => id),
      tag,
    )
  }
  return (
    <div className="grid gap-4">
      <TagForm
        workspace={workspace}
        predictionIds={chosen.map(({ id }) => id)}
        onClose={onClose}
        onTagged={onDone}
      />
      {carried.length > 0 ? (
        <div className="border-line border-t pt-3">
          <p className="font-medium text-small">Take off</p>
          <ul
            aria-label="Tags of the chosen predictions"
            className="mt-1.5 flex max-h-40 flex-wrap gap-1.5 overflow-y-auto"
          >
            {carried.map((tag) => (
              <li key={tag} className="min-w-0 max-w-full">
                <Button
                  size="small"
                  className="max-w-full"
                  aria-label={`Take off the tag ${tag}`}
                  onClick={() => takeOff(tag)}
                >
                  <span className="min-w-0 truncate">
                    <SeenText text={tag} />
                  </span>
                  <span className="text-ink-3 tabular-nums">
                    {count(chosen.filter(({ tags }) => tags.includes(tag)).length)}
                  </span>
                  <X aria-hidden="true" />
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
