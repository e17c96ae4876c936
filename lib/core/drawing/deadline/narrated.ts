import type { Token } from './tokens'

const backMost = 12
const aheadMost = 6

const past = new Set(
  "was wasn't were weren't had hadn't did didn't went came took made got gave saw fell rose stood became began brought built bought caught chose drove grew held kept led lost met paid ran sold sent spent spoke won wrote burned burnt opened happened arrived started broke flew froze".split(
    ' ',
  ),
)
/** As in "will be sold in May", "has met in May". */
const passive = /^(?:be|been|being|get|gets|have|has|is|are|not|to|already|never)$/
const open =
  /^(?:will|won't|would|wouldn't|may|might|could|should|can|can't|must|shall|going|gonna|is|are|am|isn't|aren't|has|have|do|does|don't|doesn't|be|if|unless|when|\w+'(?:ll|d|re|ve))$/
const due =
  /^(?:due|set|scheduled|slated|supposed|expected|meant|to|going|planned|planning|hoping|about|likely|bound|promised)$/
const ahead =
  /^(?:this|next|coming|upcoming|tomorrow|tonight|today|later|rest|remainder|now|christmas|easter|year)$/

/**
 * Whether a day, a month or a season without its year is one that was: "in March they stood around and filmed it", "on
 * Friday it was me and a man with a flask". The verb nearest to it decides.
 */
export function isNarrated(tokens: readonly Token[], at: number, next: number): boolean {
  for (let place = at; place < next; place++) if (ahead.test(tokens[place]?.word ?? '')) return false
  for (let place = at - 1; place >= Math.max(0, at - backMost); place--) {
    if (/^[.;:?!—“”"()]$/.test(tokens[place]?.word ?? '') || tokens[place + 1]?.opensParagraph) break
    const verdict = verdictOf(tokens, place)
    if (verdict !== null) return verdict
  }
  for (let place = next; place < next + aheadMost; place++) {
    if (/^[.;:?!—“”"()]?$/.test(tokens[place]?.word ?? '') || tokens[place]?.opensParagraph) return false
    const verdict = verdictOf(tokens, place)
    if (verdict !== null) return verdict
  }
  return false
}

/** True of a verb in the past, false of one that is open or hangs on an "if", null of any other word. */
function verdictOf(tokens: readonly Token[], at: number): boolean | null {
  const word = tokens[at]?.word ?? ''
  if (open.test(word)) return false
  if (!past.has(word)) return null
  if ([1, 2].some((back) => passive.test(tokens[at - back]?.word ?? ''))) return null
  if ([1, 2, 3, 4].some((back) => tokens[at - back]?.word === 'if')) return false
  return ![1, 2].some((on) => due.test(tokens[at + on]?.word ?? ''))
}
