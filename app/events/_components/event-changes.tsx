import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import type { EventChange } from '@/lib/data/event-changes'
import { count, missing } from '@/lib/format'

const fieldWords: Record<string, string> = {
  happenedOn: 'Day',
  endOn: 'Last day',
  precision: 'The day is known to the',
  label: 'Short title',
  what: 'What happened',
  publisher: 'Where it was reported',
  url: 'Address',
  confidence: 'Confidence',
  note: 'Note',
}

/** What an event said before, and why it was changed. */
export function EventChanges({ changes }: { changes: readonly EventChange[] }) {
  if (changes.length === 0) return null
  const presses = new Set(changes.map(({ recordedAt, why }) => `${recordedAt} ${why}`)).size
  return (
    <details className="mt-1 text-small">
      <summary className="w-fit cursor-pointer text-ink-2">
        {presses === 1 ? 'Changed once' : `Changed ${count(presses)} times`}
      </summary>
      <ol className="mt-1 max-w-[66ch]">
        {changes.map(({ id, field, oldValue, newValue, why, recordedAt }) => (
          <li key={id} className="border-line border-b py-1.5 last:border-b-0">
            <span className="block text-ink-3">
              {fieldWords[field] ?? field}, <Day date={recordedAt.slice(0, 10)} />
            </span>
            <del className="text-ink-3">
              <SeenText text={oldValue ?? missing} />
            </del>{' '}
            <ins className="no-underline">
              <SeenText text={newValue ?? missing} />
            </ins>
            {why ? (
              <span className="block text-ink-2">
                <SeenText text={why} />
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
