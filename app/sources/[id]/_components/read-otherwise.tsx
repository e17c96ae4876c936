'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { SeenText } from '@/app/_components/marked-text'
import { counted, percent } from '@/lib/format'
import { sourceQueries } from '@/lib/queries/sources'

type Props = { sourceId: string; workspaceId: string }

/** Forecasts on record that the scale of this source would read otherwise. They stay as they were read. */
export function ReadOtherwise({ sourceId, workspaceId }: Props) {
  const { data } = useQuery({ ...sourceQueries.reReading(workspaceId, sourceId), retry: false })
  if (!data || data.moved.length === 0) return null
  return (
    <details className="group mt-2 text-small">
      <summary className="flex min-h-hit cursor-pointer list-none items-center gap-1.5 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 group-open:rotate-90" />
        {counted(data.moved.length, 'forecast')} on record would be read otherwise by this scale
      </summary>
      <ul className="mt-1 grid gap-1">
        {data.moved.map(({ id, phrase, from, to, prediction }) => (
          <li key={id}>
            “<SeenText text={phrase} />” {percent(from.probability)}, now {percent(to.probability)}:{' '}
            <Link href={`/predictions/${prediction.id}`}>
              <SeenText text={prediction.label} />
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-ink-2">
        They stay as they were read. Another reading is a revision, on its own page.
      </p>
    </details>
  )
}
