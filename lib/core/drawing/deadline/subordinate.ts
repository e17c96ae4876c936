import type { Span } from '@/lib/core/drawing/span'

/** How far a clause about the subject may reach. */
const most = 80

/**
 * Whether a time belongs to a clause that only tells which thing is meant: "the tax that takes effect in January will
 * hurt", "the ministry, which reports in May, will miss it". A clause that itself looks ahead is none.
 */
export function isSubordinate({ start, end }: Span, quote: Span): boolean {
  const before = quote.text.slice(Math.max(0, start - quote.start - most), start - quote.start)
  const after = quote.text.slice(end - quote.start, end - quote.start + most)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  if (future.test(clause)) return false
  if (before.includes(',') && aside.test(clause)) return /^[^.;]*?,/.test(after)
  return (
    restrictive.test(clause) &&
    /^[^.,;]*$/.test(after.slice(0, Math.max(0, after.search(future)))) &&
    future.test(after)
  )
}

const future =
  /\b(?:will|won['’]t|would|could|may|might|should|must|is likely|are likely|is set to|is expected|are expected|looks)\b|['’]ll\b/i
const aside =
  /^\s*(?:which(?! (?:goes|comes|faces))|who|whose|due|scheduled|slated|planned|founded|built|launched|elected|signed|announced|adopted|born|appointed|introduced)\b/i
const restrictive =
  /\b(?:that|which|who) (?:takes?|took|opens?|opened|starts?|started|begins?|began|ends?|ended|expires?|expired|came|meets?|met|reports?|closes?|closed|gets?|finish(?:es)?|was|were|passed|ran)\b/i
