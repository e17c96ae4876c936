import type { Quantity } from './quantity'
import type { Token } from './tokens'

type Bound = 'about' | 'over' | 'under' | 'at least' | 'at most'

const bounds: readonly (readonly [bound: Bound, words: string])[] = [
  ['about', 'about'],
  ['about', 'around'],
  ['about', 'roughly'],
  ['about', 'approximately'],
  ['about', 'some'],
  ['about', 'nearly'],
  ['about', 'almost'],
  ['about', 'maybe'],
  ['about', 'perhaps'],
  ['about', 'circa'],
  ['about', 'close to'],
  ['about', 'something like'],
  ['about', 'more like'],
  ['about', 'somewhere around'],
  ['about', 'in the region of'],
  ['about', 'just over'],
  ['about', 'just under'],
  ['about', 'a little over'],
  ['about', 'a little under'],
  ['about', 'between'],
  ['about', 'somewhere between'],
  ['over', 'over'],
  ['over', 'above'],
  ['over', 'more than'],
  ['over', 'better than'],
  ['over', 'greater than'],
  ['over', 'higher than'],
  ['over', 'upwards of'],
  ['over', 'north of'],
  ['over', 'well over'],
  ['over', 'well above'],
  ['under', 'under'],
  ['under', 'below'],
  ['under', 'less than'],
  ['under', 'lower than'],
  ['under', 'fewer than'],
  ['under', 'south of'],
  ['under', 'well under'],
  ['under', 'well below'],
  ['under', 'worse than'],
  ['at least', 'at least'],
  ['at least', 'no less than'],
  ['at least', 'not less than'],
  ['at least', 'a minimum of'],
  ['at most', 'at most'],
  ['at most', 'no better than'],
  ['at most', 'no greater than'],
  ['at most', 'not much better than'],
  ['at most', 'little better than'],
  ['at most', 'a maximum of'],
  ['at least', 'no worse than'],
  ['at least', 'no lower than'],
  ['at most', 'no more than'],
  ['at most', 'not more than'],
  ['at most', 'up to'],
  ['at most', 'as much as'],
  ['at most', 'as high as'],
  ['at most', 'a maximum of'],
  ['at most', 'only'],
  ['at most', 'no higher than'],
]

/** The same after the number: "five percent, tops". */
const trailing: readonly (readonly [bound: Bound, words: string])[] = [
  ['at most', 'tops'],
  ['at most', 'max'],
  ['at most', 'maximum'],
  ['at most', 'at most'],
  ['at most', 'at best'],
  ['at most', 'at the most'],
  ['at most', 'at the outside'],
  ['at most', 'or less'],
  ['at most', 'or lower'],
  ['at most', 'no more'],
  ['at least', 'at least'],
  ['at least', 'at the least'],
  ['at least', 'minimum'],
  ['at least', 'or more'],
  ['at least', 'or better'],
  ['at least', 'or higher'],
  ['about', 'or so'],
  ['about', 'or thereabouts'],
  ['about', 'give or take'],
  ['about', 'roughly'],
  ['about', 'ish'],
]

const trailingRuns = trailing.map(([bound, words]) => ({ bound, run: words.split(' ') }))

const runs = bounds
  .map(([bound, words]) => ({ bound, run: words.split(' ') }))
  .sort((a, b) => b.run.length - a.run.length)

/** A quantity with the words before it that widen or bound it; `first` is the first of those. */
export type Bounded = Quantity & { first: number }

/**
 * Takes in the words before a number: "about" widens it by a tenth of the way to the nearer end, "less than a third"
 * is read a tenth below the third with everything under it as its band, "at most 5 %" as the 5 with the same band.
 */
export function bounded(tokens: readonly Token[], at: number, quantity: Quantity): Bounded {
  const before = boundedBefore(tokens, at, quantity)
  const from = /^[,?]$/.test(tokens[quantity.next]?.word ?? '') ? quantity.next + 1 : quantity.next
  const found = trailingRuns.find(({ run }) =>
    run.every((word, index) => tokens[from + index]?.word === word),
  )
  if (!found || quantity.kind === 'plain') return before
  return { ...before, ...within(found.bound, before), next: from + found.run.length }
}

function boundedBefore(tokens: readonly Token[], at: number, quantity: Quantity): Bounded {
  const start = tokens[at - 1]?.word === 'a' || tokens[at - 1]?.word === 'an' ? at - 1 : at
  const found = runs.find(({ run }) =>
    run.every((word, index) => tokens[start - run.length + index]?.word === word),
  )
  if (!found) return { ...quantity, first: start }
  return { ...quantity, ...within(found.bound, quantity), first: start - found.run.length }
}

function within(bound: Bound, { p, low, high }: Quantity): { p: number; low: number; high: number } {
  const widening = low === high ? 0.1 * Math.min(p, 1 - p) + 0.01 : 0
  switch (bound) {
    case 'about':
      return { p, low: Math.max(0, low - widening), high: Math.min(1, high + widening) }
    case 'over':
      return { p: p + 0.1 * (1 - p), low: p, high: 1 }
    case 'under':
      return { p: 0.9 * p, low: 0, high: p }
    case 'at least':
      return { p, low: p, high: 1 }
    case 'at most':
      return { p, low: 0, high: p }
  }
}
