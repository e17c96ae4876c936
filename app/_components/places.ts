import type { Route } from 'next'
import type { CalendarDate } from '@/lib/core/calendar'

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

/** Where an event is shown: among those of its day, since the list of all has parts. */
export function eventAddress(id: string, happenedOn: CalendarDate): Route {
  return `/events?from=${happenedOn}&to=${happenedOn}#event-${id}`
}

/** Which of them the open page belongs to. */
export function isPlaceOf(href: string, pathname: string): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
}
