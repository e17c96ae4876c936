import type { Placed } from './clauses'
import type { Quantity } from './quantity'

const cues = new Set(
  'get odds bookmaker bookmakers bookies bookie price priced prices betting bet shot outsider outsiders long quoted offered offering offer favourite favourites favorite'.split(
    ' ',
  ),
)
const notOdds = new Set(
  'win wins won defeat victory lead loss vote votes ruling majority ratio split score draw in'.split(' '),
)

/** How far odds that nobody calls exact are from a chance: the bookmaker's share and the rounding. */
const slack = 0.02

/**
 * Reads "N to M" as odds: "on" is for it, "against" not, and neither is a bookmaker's price ("seven to four that").
 * Two numbers that share out ten ("seven to three") and "ten to one he …" are for it. Anything else is a score or a range.
 */
export function oddsAt(tokens: readonly Placed[], at: number, quantity: Quantity): Quantity | null {
  const word = tokens[quantity.next]?.word ?? ''
  const { p } = quantity
  if (notOdds.has(word)) return null
  const isFraction = tokens[at + 1]?.word === '/'
  if (word === 'on' && !isDay(tokens, quantity.next + 1))
    return around(quantity, Math.max(p, 1 - p), quantity.next + 1)
  if (word === 'against') return around(quantity, 1 - p, quantity.next + 1)
  if (word === 'favour' || (word === 'in' && /^favou?r$/.test(tokens[quantity.next + 1]?.word ?? ''))) {
    return around(quantity, p, quantity.next + 2)
  }
  if (/^favou?rites?$/.test(word))
    return around(quantity, isFraction ? 1 - p : Math.max(p, 1 - p), quantity.next + 1)
  if (
    isFraction &&
    word === 'to' &&
    /^(?:is|are|'re|at|was|were|still|now)$/.test(tokens[at - 1]?.word ?? '')
  )
    return around(quantity, 1 - p, quantity.next)
  const isShot = /^(?:shot|outsiders?|chance|long)$/.test(word)
  if (isShot) return around(quantity, 1 - p, quantity.next + 1)
  const isShared = Math.abs(Math.round(p * 10) - p * 10) < 1e-9
  const isPriced = tokens.slice(Math.max(0, at - 12), at).some((token) => cues.has(token.word))
  if (word === 'that' || isPerson(word)) {
    const isMeantFor = isShared || tokens[quantity.next - 1]?.word === 'one'
    return around(quantity, isMeantFor ? p : 1 - p, quantity.next)
  }
  if (isPriced) return around(quantity, isShared && isSpoken(tokens, at) ? p : 1 - p, quantity.next)
  const isMeant = isShared || (p > 0.5 && isCalled(tokens, at))
  return isMeant && isSpoken(tokens, at) && isEnd(word) ? around(quantity, p, quantity.next) : null
}

function around(quantity: Quantity, p: number, next: number): Quantity {
  return { ...quantity, p, low: Math.max(0, p - slack), high: Math.min(1, p + slack), next }
}

/** "3-1 on Saturday", "2-0 on that night" are scores, "5/2 on a deal" is a price. */
function isDay(tokens: readonly Placed[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (word === 'that') return /^(?:day|night|evening|afternoon|occasion|ground|pitch)$/.test(next)
  return /day$|^\d/.test(word) || /^(?:the|it|this|a|an|aggregate|penalties)$/.test(word)
}

/** "Call it two to one", "I make it three to one". */
function isCalled(tokens: readonly Placed[], at: number): boolean {
  return /^(?:call|calls|make|makes)$/.test(tokens[at - 2]?.word ?? '') && tokens[at - 1]?.word === 'it'
}

/** Odds are said in words; "7-3" in figures is a score. */
function isSpoken(tokens: readonly Placed[], at: number): boolean {
  return /^\p{L}/u.test(tokens[at]?.word ?? '')
}

function isEnd(word: string): boolean {
  return word === '' || /^[^\p{L}\d]/u.test(word)
}

function isPerson(word: string): boolean {
  return /^(?:they|he|she|it|we|they'll|he'll|she'll|it'll|he's|she's|it's)$/.test(word)
}
