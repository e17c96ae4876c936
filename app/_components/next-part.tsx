'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { buttonClass } from './ui/button'

/** The ways through a list that does not fit on one page: on to its next part, and back to the first. */
export function NextPart({ cursor }: { cursor: string | null }) {
  const pathname = usePathname()
  const search = useSearchParams()
  const at = (next: string | null) => {
    const there = new URLSearchParams(search)
    if (next) there.set('cursor', next)
    else there.delete('cursor')
    return `${pathname}?${there}` as Route
  }
  if (!cursor && !search.has('cursor')) return null
  return (
    <nav aria-label="Parts of the list" className="mt-5 flex gap-2">
      {search.has('cursor') ? (
        <Link href={at(null)} className={buttonClass()}>
          Back to the start
        </Link>
      ) : null}
      {cursor ? (
        <Link href={at(cursor)} className={buttonClass()}>
          Further
        </Link>
      ) : null}
    </nav>
  )
}
