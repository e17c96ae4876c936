'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import { Button } from '@/app/_components/ui/button'
import { counted } from '@/lib/format'
import { speakerQueries } from '@/lib/queries/speakers'
import type { RecordProps } from './speaker-record'
import { useMergeBack } from './use-merge-back'

/** Who was merged into this speaker, each with the way back. */
export function Merges({ workspace, id }: RecordProps) {
  const { data: merges } = useSuspenseQuery(speakerQueries.merges(workspace, id))
  const { takeBack, isPending } = useMergeBack(workspace)
  if (merges.length === 0) return null
  return (
    <div className="mt-11">
      <Section title="Merged into this speaker" sentence="Taken back, each stands as before.">
        <ul className="mt-2">
          {merges.map((merge) => (
            <li
              key={merge.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2 last:border-b-0"
            >
              <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                <SeenText text={merge.name} />
                <span className="block text-ink-3 text-small">
                  {counted(merge.quotes, 'quote')}, {counted(merge.predictions, 'prediction')} and{' '}
                  {counted(merge.forecasts, 'chance')} moved on <Day date={merge.mergedAt.slice(0, 10)} />
                </span>
              </span>
              <Button
                aria-label={`Take it back: ${merge.name}`}
                busy={isPending}
                onClick={() => takeBack(merge.id)}
              >
                Take it back
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
