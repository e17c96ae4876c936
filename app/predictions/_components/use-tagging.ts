'use client'

import { useAnnounce } from '@/app/_components/ui/announcer'
import { usePress } from '@/app/_components/use-press'
import { tagPredictions, untagPredictions } from '@/lib/actions/tags'
import { counted } from '@/lib/format'

type Tagged = { name: string; changed: string[] }

/** Puts tags on predictions and takes them off; each is said, and undone for those alone that it changed. */
export function useTagging(workspaceId: string) {
  const announce = useAnnounce()
  const untagAgain = usePress(untagPredictions, { say: ({ name }) => `The tag “${name}” is off again.` })
  const tagAgain = usePress(tagPredictions, { say: ({ name }) => `The tag “${name}” is on again.` })
  const untag = usePress(untagPredictions, {
    say: ({ name, changed }) => `“${name}” is off ${counted(changed.length, 'prediction')}.`,
    undo: (_, { name, changed }) => {
      if (changed.length > 0) tagAgain.mutate({ workspaceId, predictionIds: changed, name })
    },
  })
  return {
    untag: (predictionIds: readonly string[], name: string) =>
      untag.mutate({ workspaceId, predictionIds: [...predictionIds], name }),
    sayTagged: ({ name, changed }: Tagged) => {
      if (changed.length === 0) return announce(`It carries the tag “${name}” already.`)
      announce(`“${name}” is on ${counted(changed.length, 'prediction')}.`, {
        undo: () => untagAgain.mutate({ workspaceId, predictionIds: changed, name }),
      })
    },
  }
}
