'use client'

import { useState } from 'react'
import { Button } from '@/app/_components/ui/button'
import { usePress } from '@/app/_components/use-press'
import { linkEventToMany, unlinkEventFromMany } from '@/lib/actions/events'
import { counted } from '@/lib/format'
import { PredictionPicker } from './prediction-picker'

type Props = {
  workspaceId: string
  eventId: string
  bearingIds: readonly string[]
  onClose: () => void
}

/** Predictions that an event is put on at once, with one way back for all of them. */
export function LinkMany({ workspaceId, eventId, bearingIds, onClose }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const back = usePress(unlinkEventFromMany, { say: 'It no longer bears on them.' })
  const link = usePress(linkEventToMany, {
    say: ({ changed }) => `It bears on ${counted(changed.length, 'more prediction')}.`,
    undo: (_, { changed }) => {
      if (changed.length > 0) back.mutate({ workspaceId, eventId, predictionIds: changed })
    },
  })
  const put = () => link.mutate({ workspaceId, eventId, predictionIds: [...chosen] }, { onSuccess: onClose })
  return (
    <>
      <PredictionPicker
        workspaceId={workspaceId}
        chosen={chosen}
        without={bearingIds}
        onToggle={({ id }, isChosen) =>
          setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
        }
      />
      <div className="mt-2 flex gap-2">
        <Button
          size="small"
          look="primary"
          disabled={chosen.length === 0}
          busy={link.isPending}
          onClick={put}
        >
          Put it on {counted(chosen.length, 'prediction')}
        </Button>
        <Button size="small" onClick={onClose}>
          Not now
        </Button>
      </div>
    </>
  )
}
