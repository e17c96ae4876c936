import { type Placed, placed } from './clauses'
import { hedgesIn, strongestHedge } from './hedge'
import type { Found } from './lexicon'
import { tokensOf } from './tokens'

const opinions =
  /^(?:think|believe|expect|see|imagine|suppose|reckon|feel|find|consider|say|call|convinced|persuaded|confident)$/
const not = /^(?:not|never|nor|don't|doesn't|didn't|wouldn't|couldn't|can't|cannot|isn't|aren't|ain't)$/

/** How many pieces lie at most between an opinion and the phrase it is of: "I don't think that there's any real chance". */
const farthest = 7

/**
 * Where the "not" of an opinion stands whose object is the phrase at `first` ("I *don't* think it's likely", "we are
 * *not* convinced that it is probable"): what is denied there is the phrase. −1 where there is none.
 */
export function raisedDenial(tokens: readonly Placed[], first: number): number {
  for (let at = first - 1; at >= Math.max(1, first - farthest); at -= 1) {
    const word = tokens[at]?.word ?? ''
    if (/^(?:[,;:.—–(]|but|and|because|if|unless|though|although)$/.test(word)) return -1
    if (!opinions.test(word)) continue
    const before = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? '']
    const gap = before.findIndex((each) => not.test(each))
    return gap < 0 ||
      (gap === 1 &&
        !/^(?:really|honestly|personally|actually|quite|entirely|even|just|be)$/.test(before[0] ?? ''))
      ? -1
      : at - 1 - gap
  }
  return -1
}

/** "I don't think it's impossible" is "not impossible", where the lexicon has a phrase for that. */
export function turnedPhrase(tokens: readonly Placed[], { first, next }: Found): string | null {
  const said = tokens.slice(first, next).map(({ word }) => word)
  const words = `it is not ${said.join(' ')}`
  const pieces = tokensOf(words)
  const hedges = hedgesIn(pieces)
  const found = strongestHedge(placed(words, pieces, hedges.isHeld), hedges)
  return found && pieces[found.first]?.word === 'not' ? found.phrase : null
}
