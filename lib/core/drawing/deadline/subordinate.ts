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
  const over = done.exec(clause)
  if (over && !future.test(over[0])) return true
  if (eventful.test(clause) && /^ of\b/.test(after)) return true
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
/** "Farmers who sold their crop in May", "the announcement this month of a plan": what is over, whatever comes of it. */
const done =
  /\b(?:who|that|which) (?:had |have |has )?(?:already )?(?:sold|bought|voted|won|lost|left|came|went|took|made|joined|signed|moved|planted|paid|borrowed|invested|arrived|entered|opened|closed|switched|retired|graduated|refinanced|raised|hired)\b[^,;]*$/i
const eventful =
  /\b(?:announcement|release|publication|launch|signing|passage|election|appointment|death|collapse|resignation|departure|arrival|arrest|discovery|closure|opening|introduction|sale|purchase|approval|rejection)\s*$/i
const aside =
  /^\s*(?:which(?! (?:goes|comes|faces))|who|whose|due|scheduled|slated|planned|founded|built|launched|elected|signed|announced|adopted|born|appointed|introduced)\b/i
const restrictive =
  /\b(?:that|which|who) (?:takes?|took|opens?|opened|starts?|started|begins?|began|ends?|ended|expires?|expired|came|meets?|met|reports?|closes?|closed|gets?|finish(?:es)?|was|were|passed|ran)\b/i
