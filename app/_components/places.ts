import type { Route } from 'next'

/** Where the navigation leads, in its order: only what works. */
export const places: readonly { href: Route; label: string }[] = [
  { href: '/', label: 'Dashboard' },
  { href: '/predictions', label: 'Predictions' },
  { href: '/sources', label: 'Sources' },
  { href: '/speakers', label: 'Speakers' },
  { href: '/events', label: 'Events' },
  { href: '/review', label: 'Review' },
  { href: '/settings', label: 'Settings' },
]

/** Which of them the open page belongs to. */
export function isPlaceOf(href: string, pathname: string): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
}
