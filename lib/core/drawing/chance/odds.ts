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
  if (/^favou?rites?$/.test(word)) {
    const isPrice = isFraction || isBookmakers(quantity) || (isInFigures(tokens, at) && word.includes('u'))
    return around(quantity, isPrice ? 1 - p : Math.max(p, 1 - p), quantity.next + 1)
  }
  if (tokens[at - 1]?.word === 'at' && isBookmakers(quantity) && isPricedAt(tokens, at, word))
    return around(quantity, 1 - p, quantity.next)
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

/** The prices that only a bookmaker names: "6-4", "eleven to eight", "2-7". */
const prices = new Set(
  '5/2 7/2 9/2 11/2 13/2 15/2 5/4 6/4 7/4 9/4 11/4 6/5 7/5 8/5 9/5 11/8 13/8 15/8 4/5 4/6 4/7 4/9 4/11 8/11 8/13 10/11 2/5 2/7 2/9'
    .split(' ')
    .map((price) => {
      const [gain, stake] = price.split('/').map(Number)
      return Math.round((1e6 * (gain ?? 0)) / ((gain ?? 0) + (stake ?? 1)))
    }),
)

function isBookmakers({ p }: Quantity): boolean {
  return prices.has(Math.round(1e6 * p))
}

/** "Stands at seven to four.", "are at 5-2 to take the title": no clock ("at five to two") and no range ("at 5-2 percent"). */
function isPricedAt(tokens: readonly Placed[], at: number, word: string): boolean {
  const isClock = /^(?:five|ten|twenty)$/.test(tokens[at]?.word ?? '')
  return isInFigures(tokens, at) ? word === 'to' : !isClock && (isEnd(word) || word === 'to')
}

function isInFigures(tokens: readonly Placed[], at: number): boolean {
  return /^\d/.test(tokens[at]?.word ?? '')
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
