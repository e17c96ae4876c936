import type { Span } from '@/lib/core/quote'

/**
 * How far two stretches of a text are the same: the units they share ÷ the units they cover together.
 *
 * @returns from 0 (apart) to 1 (the same)
 * @example overlapShare({ start: 0, end: 4 }, { start: 2, end: 6 }) // 1/3
 */
export function overlapShare(one: Span, other: Span): number {
  const shared = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  const together = one.end - one.start + (other.end - other.start) - shared
  return together > 0 ? shared / together : 0
}
