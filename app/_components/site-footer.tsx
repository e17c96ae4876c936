import Link from 'next/link'
import { instant } from '@/lib/format'
import { env } from '@/lib/validation/env'

/** Small print: the scores as data, and that the clock stands still while it does. */
export function SiteFooter() {
  const { FORESAID_NOW } = env()
  return (
    <footer className="wrap mt-12 mb-10 w-full">
      <div className="flex flex-wrap gap-x-6 gap-y-2 border-line border-t pt-3.5 text-ink-3 text-small">
        <span>No request leaves this server.</span>
        <Link href="/methods">How scores are made</Link>
        <a href="/api/scores">Scores as JSON</a>
        {FORESAID_NOW ? (
          <span>
            The clock is fixed at <time dateTime={FORESAID_NOW}>{instant(FORESAID_NOW, 'UTC')}</time> UTC by
            FORESAID_NOW.
          </span>
        ) : null}
      </div>
    </footer>
  )
}
