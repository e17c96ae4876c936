'use client'

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { TagForm } from '@/app/predictions/_components/tag-form'
import { TagLink } from '@/app/predictions/_components/row-tags'
import { useTagging } from '@/app/predictions/_components/use-tagging'
import { Button } from '@/app/_components/ui/button'
import type { PredictionProps } from '@/app/_components/prediction-props'

/** The tags of the prediction: each leads to what carries it, comes off with a press, and another can be put on. */
export function Tags({ prediction, workspace }: PredictionProps) {
  const { id, tags } = prediction
  const [isOpen, setIsOpen] = useState(false)
  const { untag } = useTagging(workspace)
  return (
    <div className="mt-4">
      <ul aria-label="Tags" className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {tags.map((tag) => (
          <li key={tag} className="flex min-w-0 items-center gap-0.5">
            <TagLink tag={tag} />
            <Button
              look="quiet"
              size="small"
              icon
              aria-label={`Take off the tag ${tag}`}
              onClick={() => untag([id], tag)}
            >
              <X aria-hidden="true" />
            </Button>
          </li>
        ))}
        {isOpen ? null : (
          <li>
            <Button look="quiet" size="small" className="-ml-2.5" onClick={() => setIsOpen(true)}>
              <Plus aria-hidden="true" />
              {tags.length > 0 ? 'Another tag' : 'Add a tag'}
            </Button>
          </li>
        )}
      </ul>
      {isOpen ? (
        <div className="mt-2 max-w-80">
          <TagForm workspace={workspace} predictionIds={[id]} onClose={() => setIsOpen(false)} />
        </div>
      ) : null}
    </div>
  )
}
