'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { isPlaceOf, places } from './places'

/** The navigation of a wide window; a narrow one has it in the menu. */
export function MainNav({ dueTally }: { dueTally: ReactNode }) {
  const pathname = usePathname()
  return (
    <nav aria-label="Main" className="flex h-full shrink-0 gap-0.5 max-md:hidden">
      {places.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={currentOf(href, pathname)}
          className="flex items-center whitespace-nowrap px-1 font-medium text-ink-2 no-underline shadow-[inset_0_-2px_0_transparent] hover:text-ink focus-visible:-outline-offset-4 aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_0_var(--ink)] max-xl:text-small xl:px-2 forced-colors:aria-[current]:underline"
        >
          {label}
          {href === '/review' ? dueTally : null}
        </Link>
      ))}
    </nav>
  )
}

function currentOf(href: string, pathname: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page'
  return isPlaceOf(href, pathname) ? 'true' : undefined
}
