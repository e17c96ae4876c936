import { TriangleAlert } from 'lucide-react'
import type { IgnoredValue } from '@/lib/validation/filter'
import { SeenText } from './marked-text'

/** What an address asked for that could not be used, so that nobody takes the page for the answer to it. */
export function IgnoredNotice({ ignored }: { ignored: readonly IgnoredValue[] }) {
  if (ignored.length === 0) return null
  return (
    <div role="status" className="mb-4 flex gap-2 border-marker-line border-l-2 py-1 pl-3 text-small">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <ul className="min-w-0">
        {ignored.map(({ name, value, why }) => (
          <li key={name} className="wrap-anywhere">
            Ignored in this address: {name} “<SeenText text={value.slice(0, shownUnits)} />
            ”. {why}
          </li>
        ))}
      </ul>
    </div>
  )
}

const shownUnits = 80
