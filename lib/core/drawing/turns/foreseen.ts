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
  for (let at = from; at < to; at += 1) {
    const isByNobody = words[at + 1]?.word !== 'by'
    if (isByNobody && foreseen.test(words[at]?.word ?? '') && isPassiveAt(words, at)) return before
  }
  return null
}
