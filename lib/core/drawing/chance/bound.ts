import bounds from './bounds.json'
import type { Quantity } from './quantity'
import type { Token } from './tokens'

type Bound = keyof typeof bounds.before
type Run = { bound: Bound; run: readonly string[] }

const runsBefore = byLastWord(bounds.before)
const runsAfter = runsOf(bounds.after)

/** A quantity with the words before it that widen or bound it; `first` is the first of those. */
export type Bounded = Quantity & { first: number }

/**
 * Takes in the words before a number: "about" widens it by a tenth of the way to the nearer end, "less than a third"
 * is read a tenth below the third with everything under it as its band, "at most 5 %" as the 5 with the same band.
 */
export function bounded(tokens: readonly Token[], at: number, quantity: Quantity): Bounded {
  const before = boundedBefore(tokens, at, quantity)
  const from = /^[,?]$/.test(tokens[quantity.next]?.word ?? '') ? quantity.next + 1 : quantity.next
  const found = runsAfter.find(({ run }) => run.every((word, index) => tokens[from + index]?.word === word))
  if (!found || quantity.kind === 'plain') return before
  return { ...before, ...within(found.bound, before), next: from + found.run.length }
}

function boundedBefore(tokens: readonly Token[], at: number, quantity: Quantity): Bounded {
  const start = tokens[at - 1]?.word === 'a' || tokens[at - 1]?.word === 'an' ? at - 1 : at
  const found = runsBefore
    .get(tokens[start - 1]?.word ?? '')
    ?.find(({ run }) => run.every((word, index) => tokens[start - run.length + index]?.word === word))
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

/** The runs by the word that stands next to the number, the longest first. */
function byLastWord(said: Readonly<Record<string, readonly string[]>>): Map<string, Run[]> {
  const index = new Map<string, Run[]>()
  for (const one of runsOf(said)) {
    const word = one.run.at(-1) ?? ''
    index.set(word, [...(index.get(word) ?? []), one])
  }
  return index
}

function runsOf(said: Readonly<Record<string, readonly string[]>>): Run[] {
  return Object.entries(said)
    .flatMap(([bound, ways]) => ways.map((words) => ({ bound: bound as Bound, run: words.split(' ') })))
    .sort((a, b) => b.run.length - a.run.length)
}
