'use client'

import { Button } from '@/app/_components/ui/button'
import { usePress } from '@/app/_components/use-press'
import { drawCandidates } from '@/lib/actions/candidates'
import { drawnWords } from '@/app/sources/_lib/drawn-words'
import { noticesOf } from '@/lib/core/drawing/notices'
import { ReadOtherwise } from './read-otherwise'
import { ScaleChoice } from './scale-choice'
import type { ReadSource } from './reading-room'

type Props = { source: ReadSource; workspaceId: string; isDrawn: boolean; onDrawn: () => void }

/** Has the text read for predictions, or read again. What was decided or typed stays. */
export function DrawButton({ source, workspaceId, isDrawn, onDrawn }: Props) {
  const draw = usePress(drawCandidates, { say: drawnWords })
  return (
    <div className="mb-7">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look={isDrawn ? 'outlined' : 'primary'}
          size={isDrawn ? 'normal' : 'large'}
          busy={draw.isPending}
          busyLabel="Reading the text"
          onClick={() =>
            draw.mutate(
              { workspaceId, sourceId: source.id },
              { onSuccess: (result) => result.ok && result.value.drawn > 0 && onDrawn() },
            )
          }
        >
          {isDrawn ? 'Read the text again' : 'Draw the predictions'}
        </Button>
        <ScaleChoice source={source} workspaceId={workspaceId} />
      </div>
      <ReadOtherwise sourceId={source.id} workspaceId={workspaceId} />
      {isDrawn ? null : (
        <p className="mt-1.5 text-ink-2 text-small">
          {noticesOf(source.text, source.publishedOn)[0]?.says ??
            'Finds what may be a forecast, with its day, its chance and who said it. Nothing is recorded before you say yes, and no word leaves this machine.'}
        </p>
      )}
    </div>
  )
}
