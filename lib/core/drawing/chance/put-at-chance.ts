import type { Placed } from './clauses'
import cues from './number-cues.json'

const exchanges = new Set(cues.exchanges)
const bounding = new Set(cues.bounding)
const rates = new Set(cues.rates)

/** From how many pieces on the words before a decimal are a statement and not the name of a figure. */
const shortestStatement = 8

const puts = /^(?:put|puts|putting|price|prices|priced|pricing|peg|pegs|pegged|have|has|had|make|makes)$/
const views = /^(?:market|markets|contract|contracts|metaculus|polymarket|manifold|kalshi|predictit)$/
const amounts =
  /^(?:inflation|growth|gdp|unemployment|joblessness|rate|rates|share|shares|yield|yields|margin|margins|turnout|support|approval|stake|stakes|vacancy|vacancies|deficit|debt|cost|costs|price|wage|wages|tax|taxes|tariff|tariffs|capacity|output|loss|losses|sales|profit|profits|revenue|coupon|level|levels|target|proportion|percentage|increase|rise|decline|average|figure|total|capital|fall|falls|drop|drops|gain|gains|rises|increases|declines|decrease|shortfall|surplus|toll|number|count|size|value|bill|budget|spending|volume|volumes|demand|supply|exports|imports|attendance|labour|labor|housing|stock|lead|poll|polls)$/
const shows = /^(?:says?|imply|implies|shows?|suggests?|has)$/
const cases = /^(?:case|scenario|guess|call|bet|view|hunch|outlook|forecast|assumption|pick|prediction)$/

const reach = 12

/** "Markets put a cut at 60 per cent", "a market that is at 30%", "Manifold says 20%": what is put at a number is an event, no amount. */
export function isPutAt(tokens: readonly Placed[], first: number): boolean {
  const link = tokens[first - 1]?.word ?? ''
  if (link !== 'at' && !shows.test(link)) return false
  const clause = tokens[first - 1]?.clause
  const before = tokens
    .slice(Math.max(0, first - reach), first - 1)
    .filter((token) => token.clause === clause)
  if (before.some(({ word }) => amounts.test(word))) return false
  if (link !== 'at') return before.some(({ word }) => views.test(word))
  const isOfMarket =
    before.some(({ word }) => views.test(word)) &&
    /^(?:is|are|was|'s|that's|sit|sits|stand|stands|hover|hovers|trading|trade|trades|now|still)$/.test(
      tokens[first - 2]?.word ?? '',
    )
  return isOfMarket || before.some(({ word }) => puts.test(word))
}

/** "My base case, 65 percent, is", "the likeliest outcome (40 percent) is". */
export function isBesideCase(tokens: readonly Placed[], first: number, next: number): boolean {
  return (
    /^[,(-]$/.test(tokens[first - 1]?.word ?? '') &&
    /^[,)-]$/.test(tokens[next]?.word ?? '') &&
    cases.test(tokens[first - 2]?.word ?? '')
  )
}

/** "55 per cent, by the end of the year": what follows an answer only says by when. */
export function isTimeTail(tokens: readonly Placed[], next: number, to: number): boolean {
  const from = tokens[next]?.word === ',' ? next + 1 : next
  return /^(?:by|before|within)$/.test(tokens[from]?.word ?? '') && to - from <= longestTime
}

const longestTime = 9

/** "A June cut trades at 62 cents": where a bet that pays a dollar is bought and sold. */
export function isOnExchange(tokens: readonly Placed[], first: number): boolean {
  const near = tokens.slice(Math.max(0, first - 16), first)
  return (
    near.some(({ word }) => exchanges.has(word)) && /^(?:at|for|around|about)$/.test(near.at(-1)?.word ?? '')
  )
}

/** "I'd put it at 70", "I'm at 60": a chance even without its sign. */
export function isPutByMe(tokens: readonly Placed[], first: number): boolean {
  const before = tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ word }) => word)
    .join(' ')
  if (bounding.has(tokens[first]?.word ?? '')) return /\b(?:it|that|this)$/.test(before)
  return /\b(?:(?:it|that|this|i'm|am|be)(?: now| still)? at|make it|model says|models say|markets? says?)$/.test(
    before,
  )
}

/** A decimal that is a rate of something and no chance: "Growth: 0.4"; a longer statement before it has a chance. */
export function isRate(tokens: readonly Placed[], first: number): boolean {
  return first < shortestStatement && tokens.slice(0, first).some(({ word }) => rates.has(word))
}
