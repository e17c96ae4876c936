import Link from 'next/link'
import { SeenText } from '@/app/_components/marked-text'
import { readChance } from '@/lib/core/chance'
import { day } from '@/lib/format'

export type RecordedLine = { id: string; question: string; chance: string | null; dueOn: string | null }

/** What was recorded since the page was opened, the newest first; it is also said aloud. */
export function JustRecorded({ lines }: { lines: readonly RecordedLine[] }) {
  return (
    <ul aria-live="polite" aria-label="Recorded just now">
      {lines.map((line) => (
        <li key={line.id} className="flex flex-wrap items-baseline gap-x-3 border-line border-b py-2.5">
          <span className="min-w-0 flex-1 max-sm:basis-full">
            <span className="text-ink-3">Recorded </span>
            <span className="font-medium">
              <SeenText text={line.question} />
            </span>
            <span className="text-ink-2">{detailsOf(line)}</span>
          </span>
          <Link href={`/predictions/${line.id}`} className="font-medium text-small">
            Open it
          </Link>
        </li>
      ))}
    </ul>
  )
}

function detailsOf({ chance, dueOn }: RecordedLine): string {
  const read = chance === null ? null : readChance(chance)
  return ` ${read?.ok ? `${read.value.echo}, ` : ''}${dueOn ? `due ${day(dueOn)}` : 'no due day'}`
}
