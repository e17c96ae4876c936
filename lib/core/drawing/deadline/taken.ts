import type { Length } from './span-of-time'
import { after, type Token } from './tokens'

const future = /^(?:will|would|may|might|could|should|can|to|\w+'ll|\w+'d)$/

/** "It will take two to four months": what is still to happen lasts so long from now. */
export function isTaken(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word !== 'take') return false
  return [2, 3, 4].some((back) => future.test(tokens[at - back]?.word ?? ''))
}

const furthest = 9

/** "I give it two years", "gives the truce no more than a month": the clause ends with the length. */
export function isGiven(tokens: readonly Token[], at: number, { next, count }: Length): boolean {
  const end = after(tokens, next, 'at', 'most') ?? next
  if (count === null || !/^(?:[.,;:!?)”"—–]|tops|max|before|and|)$/.test(tokens[end]?.word ?? ''))
    return false
  for (let place = at - 1; place >= Math.max(0, at - furthest); place--) {
    const word = tokens[place]?.word ?? ''
    if (/^(?:give|gives)$/.test(word)) return place < at - 1
    if (/^[.,;:?!—“”"]$/.test(word)) return false
  }
  return false
}
