import type { Speaker } from './memory'
import { isPassiveAt } from './report'
import type { Run } from './subject'
import type { Word } from './words'

const foreseen =
  /^(?:forecast|projected|expected|predicted|estimated|anticipated|foreseen|assumed|seen|judged|thought)$/

/**
 * "Prices were forecast to rise", with nobody named: whoever foresaw something before, in the same paragraph, if
 * anybody.
 */
export function foreseenBy(
  words: readonly Word[],
  { from, to }: Run,
  before: Speaker | undefined,
): Speaker | null {
  if (!before || words.slice(from, to).some(({ word }) => word === 'i' || word === 'we')) return null
  if (isProjected(words, from)) return before
  for (let at = from; at < to; at += 1) {
    const isByNobody = words[at + 1]?.word !== 'by'
    if (isByNobody && foreseen.test(words[at]?.word ?? '') && isPassiveAt(words, at)) return before
  }
  return null
}

/** "Projected output averages 90 tons": a figure that somebody has projected. */
function isProjected(words: readonly Word[], from: number): boolean {
  return (
    /^(?:forecast|projected|expected|predicted)$/.test(words[from]?.word ?? '') &&
    !/^(?:by|to|in|on|at|as|,|that|for|of|from)$/.test(words[from + 1]?.word ?? ',')
  )
}
