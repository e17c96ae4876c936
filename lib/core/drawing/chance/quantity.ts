import { numberAt } from './number-words'
import { isDash, type Token } from './tokens'

/** A number as people say one, which may or may not be a chance; `next` is the first piece after it. */
export type Quantity = {
  kind: 'percent' | 'share' | 'odds' | 'split' | 'fraction' | 'decimal' | 'price' | 'plain'
  p: number
  low: number
  high: number
  next: number
}

const percentWords = new Set(['%', 'percent', 'pct', 'pc', 'percentage'])
const tries = new Set(['chance', 'chances', 'time', 'times', 'shots', 'cases', 'odds'])
/** How far apart two numbers of a range may lie. */
const widestRange = 30
const rangeWords = new Set(['to', 'or', 'and', '-', ','])

const parts = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
])

/** The quantity that begins at this piece: "60–65 %", "seven in ten", "two to one", "eighty-twenty", "two thirds". */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const fraction = fractionAt(tokens, at)
  if (fraction !== null) return toFraction(tokens, fraction)
  const first = numberAt(tokens, at)
  if (first === null) return null
  return (
    percentAt(tokens, first.value, first.next) ??
    centsAt(tokens, first.value, first.next) ??
    shareAt(tokens, first.value, first.next) ??
    plainRangeAt(tokens, first.value, first.next) ??
    pairAt(tokens, first.value, first.next) ??
    plainAt(first.value, first.next)
  )
}

function percentAt(tokens: readonly Token[], value: number, next: number): Quantity | null {
  const afterFirst = afterPercent(tokens, next)
  const rangeAt = afterFirst ?? next
  if (rangeWords.has(tokens[rangeAt]?.word ?? '')) {
    const second = numberAt(tokens, rangeAt + 1)
    const end = second && afterPercent(tokens, second.next)
    if (second && end !== null && second.value > value && second.value <= 100) {
      return {
        kind: 'percent',
        p: (value + second.value) / 200,
        low: value / 100,
        high: second.value / 100,
        next: end,
      }
    }
  }
  if (afterFirst !== null) return value > 100 ? null : exactly('percent', value / 100, afterFirst)
  const end = isPlus(tokens[next]) ? afterPercent(tokens, next + 1) : null
  return end === null || value > 100 ? null : { ...exactly('percent', value / 100, end), high: 1 }
}

/** "90+ %", "ninety-plus percent". */
function isPlus(token: Token | undefined): boolean {
  return token?.word === '+' || token?.word === 'plus'
}

/** "62 cents on the dollar", "35¢": what a contract that pays a dollar costs. */
function centsAt(tokens: readonly Token[], value: number, next: number): Quantity | null {
  if (!/^(?:cents?|c|¢)$/.test(tokens[next]?.word ?? '') || value >= 100) return null
  const rest = tokens
    .slice(next + 1, next + 4)
    .map(({ word }) => word)
    .join(' ')
  return exactly('price', value / 100, rest === 'on the dollar' ? next + 4 : next + 1)
}

/** "Sixty to seventy", "between 60 and 70": the second is the larger, and they do not share out a hundred. */
function plainRangeAt(tokens: readonly Token[], value: number, next: number): Quantity | null {
  if (value < 5 || !rangeWords.has(tokens[next]?.word ?? '')) return null
  const second = numberAt(tokens, next + 1)
  if (second === null || second.value <= value || second.value >= 100 || value + second.value === 100)
    return null
  if (second.value - value > widestRange) return null
  const [low, high] = [value / 100, second.value / 100]
  return { kind: 'plain', p: (low + high) / 2, low, high, next: second.next }
}

/** The piece after "%", "percent" or "per cent"; null if none stands here. */
function afterPercent(tokens: readonly Token[], at: number): number | null {
  const start = isDash(tokens[at]) ? at + 1 : at
  const word = tokens[start]?.word ?? ''
  if (word === 'per' && tokens[start + 1]?.word === 'cent') return start + 2
  if (!percentWords.has(word)) return null
  return tokens[start + 1]?.word === 'point' || tokens[start + 1]?.word === 'points' ? null : start + 1
}

/** "Seven in ten", "1-in-20", "nine times out of ten", "two chances in three". */
function shareAt(tokens: readonly Token[], value: number, from: number): Quantity | null {
  let at = tries.has(tokens[from]?.word ?? '') ? from + 1 : from
  if (isDash(tokens[at])) at += 1
  if (tokens[at]?.word === 'out' && tokens[at + 1]?.word === 'of') at += 2
  else if (tokens[at]?.word === 'in' || (tokens[at]?.word === 'of' && isOfTrials(tokens, at + 1))) at += 1
  else return null
  if (isDash(tokens[at])) at += 1
  const all = numberAt(tokens, at)
  if (all === null || all.value < 2 || value >= all.value || all.value > 100_000_000) return null
  if (value !== 1 && isYear(all.value)) return null
  const p = value / all.value
  const scaled = /^(?:hundred|thousand|million|billion)$/.test(tokens[all.next]?.word ?? '')
  return scaled ? exactly('share', p / 1_000_000, all.next + 1) : exactly('share', p, all.next)
}

/** "$79 in 2025": an amount in a year. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100
}

/** "Three of four runs". */
function isOfTrials(tokens: readonly Token[], at: number): boolean {
  const all = numberAt(tokens, at)
  return (
    all !== null && /^(?:runs|simulations|scenarios|cases|times|models)$/.test(tokens[all.next]?.word ?? '')
  )
}

/** "Fifty-fifty", "55/45", "seven to three", "3:1 against", "two to one on". */
function pairAt(tokens: readonly Token[], value: number, from: number): Quantity | null {
  const sign = tokens[from]?.word ?? ''
  if (!['-', '/', ':', 'to'].includes(sign)) return null
  const isDashed = isDash(tokens[from + 1]) && sign === 'to'
  const second = numberAt(tokens, from + (isDashed ? 2 : 1)) ?? numberAfterTo(tokens, from)
  if (second === null || second.value === 0 || value === 0) return null
  const isSplit = value + second.value === 100 && value >= 1
  if (isSplit) return exactly('split', value / 100, second.next)
  return exactly('odds', value / (value + second.value), second.next)
}

/** "ten-to-one": the dash before the "to". */
function numberAfterTo(tokens: readonly Token[], from: number): ReturnType<typeof numberAt> {
  if (!isDash(tokens[from]) || tokens[from + 1]?.word !== 'to') return null
  return numberAt(tokens, isDash(tokens[from + 2]) ? from + 3 : from + 2)
}

/** "Half", "one half", "a third", "two-thirds", "three quarters". */
function fractionAt(tokens: readonly Token[], at: number): Quantity | null {
  if (tokens[at]?.word === 'half') return exactly('fraction', 0.5, at + 1)
  const count = tokens[at]?.word === 'a' ? { value: 1, next: at + 1 } : numberAt(tokens, at)
  if (count === null || count.value > 9) return null
  const partAt = isDash(tokens[count.next]) ? count.next + 1 : count.next
  const part = parts.get(tokens[partAt]?.word ?? '')
  return part === undefined || count.value >= part
    ? null
    : exactly('fraction', count.value / part, partAt + 1)
}

/** "Between a third and a half". */
function toFraction(tokens: readonly Token[], first: Quantity): Quantity {
  if (!rangeWords.has(tokens[first.next]?.word ?? '')) return first
  const second = fractionAt(tokens, first.next + 1)
  return second === null || second.p <= first.p
    ? first
    : { ...second, p: (first.p + second.p) / 2, low: first.p, high: second.p }
}

function plainAt(value: number, next: number): Quantity | null {
  if (value > 0 && value < 1) return exactly('decimal', value, next)
  return value >= 1 && value < 100 ? exactly('plain', value / 100, next) : null
}

function exactly(kind: Quantity['kind'], p: number, next: number): Quantity {
  return { kind, p, low: p, high: p, next }
}
