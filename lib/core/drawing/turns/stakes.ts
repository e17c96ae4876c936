import type { Word } from './words'

/** "He would take even odds", "she'll tell you": what one is ready to say. */
export function isStake(words: readonly Word[], at: number, helper: string): boolean {
  const [word, next] = [words[at]?.word ?? '', words[at + 1]?.word ?? '']
  if (/^(?:will|would|'d|can)$/.test(helper) && word === 'tell') return /^(?:you|anyone|anybody)$/.test(next)
  return (
    /^(?:would|'d)$/.test(helper) &&
    /^(?:put|take|give|say|bet|rate|lay|guess|wager|offer|expect)$/.test(word)
  )
}

const figure =
  /^(?:down|up|at|above|below|ahead|behind|winning|losing|rising|falling|growing|finishing|reaching|hitting|peaking|topping|coming|going|dropping|slowing|returning|taking)$/

/** A price in words: "at six to four on", "at evens". */
const odds =
  /^(?:evens|even|odds-on|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen|twenty|thirty|forty|fifty|hundred)$/

/** "The model has Labour at 40 seats", "the union has prices down by May": a forecast of theirs. */
export function isHavingAt(words: readonly Word[], at: number): boolean {
  if (!/^(?:has|have|had)$/.test(words[at]?.word ?? '')) return false
  const isTarget = words
    .slice(at + 2, at + 6)
    .some(({ word }) => /^(?:target|forecast|estimate|projection)$/.test(word))
  if (isTarget && /^an?$/.test(words[at + 1]?.word ?? '')) return true
  const place = words
    .slice(at + 2, at + 7)
    .findIndex(({ word }, index) => figure.test(word) && words[at + 3 + index]?.word !== 'to')
  if (place < 0 || words.slice(at + 1, at + 2 + place).some(({ word }) => /^[,;:.]$/.test(word))) return false
  const behind = words.slice(at + 3 + place, at + 6 + place)
  return (
    !/^(?:been|a|an|to)$/.test(words[at + 1]?.word ?? '') &&
    behind.some(({ word }) => /\d/.test(word) || odds.test(word))
  )
}
