import type { Length } from './span-of-time'
import { after, type Token } from './tokens'

/** "A five-year plan", "18-month contracts". */
export function isAdjective(tokens: readonly Token[], length: Length): boolean {
  const unit = tokens[length.next - 1]
  return (unit?.isJoined ?? false) && !(unit?.word.endsWith('s') ?? false)
}

const notSuperlative =
  /^(?:interest|latest|earliest|forest|rest|west|midwest|harvest|test|contest|protest|request|guest|invest|suggest|honest|modest|quest|arrest|best|request|manifest|attest|digest|unrest)$/
const counting = /^(?:first|once|twice|thrice|times|time|only|worst|best)$/

/** "The worst drought in ten years", "the first time in a decade", "twice in a year", "in years". */
export function isMeasuredBack(tokens: readonly Token[], at: number, { count, unit }: Length): boolean {
  if (
    count === null &&
    /^(?:year|decade|generation)$/.test(unit) &&
    !/^(?:few|couple|several|some)$/.test(tokens[at + 2]?.word ?? '')
  )
    return !/^(?:few|couple|several|some)$/.test(tokens[at + 1]?.word ?? '')
  for (let place = at - 1; place >= Math.max(0, at - 6); place--) {
    const word = tokens[place]?.word ?? ''
    if (/^[.,;:?!]$/.test(word)) return false
    if (word === 'only' && tokens[place - 1]?.word !== 'the') continue
    if (counting.test(word) || (word.length > 4 && word.endsWith('est') && !notSuperlative.test(word)))
      return true
  }
  return false
}

/** "In a year when rates rose", "in a week of storms" are no lengths. */
export function isKindOfTime(tokens: readonly Token[], from: number, length: Length): boolean {
  return (
    tokens[from]?.word === 'a' &&
    length.count === 1 &&
    /^(?:when|where|that|which|of|like|in|with|without)$/.test(tokens[length.next]?.word ?? '') &&
    after(tokens, length.next, 'of', 'now') === null
  )
}
