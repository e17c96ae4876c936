import attitudes from './lexicon-attitudes.json'
import idioms from './lexicon-idioms.json'
import words from './lexicon-words.json'
import { endOfPattern, mayBegin, type Pattern, patternOf } from './pattern'
import type { Token } from './tokens'

/**
 * One phrase of the survey scale with the ways to say it.
 *
 * `tier` says which of two hedges in one clause carries the chance: 1 words of probability, 2 idioms, 3 modal verbs,
 * 4 and 5 attitudes ("expect", "think"), 6 boosters. An empty phrase marks words that look like a hedge and are none.
 */
type Entry = { phrase: string; tier: number; say: readonly string[] }

/** A way to say a phrase, found in a text; `first` to `next` are pieces, `next` exclusive. */
export type Found = { phrase: string; tier: number; first: number; next: number }

const entries: readonly Entry[] = [...words, ...idioms, ...attitudes]

const byFirstWord = indexed()

/** The longest way to say a phrase that begins at this piece, of two the stronger; null if none does. */
export function phraseAt(tokens: readonly Token[], at: number): Found | null {
  let best: Found | null = null
  for (const { phrase, tier, pattern } of byFirstWord.get(tokens[at]?.word ?? '') ?? []) {
    const next = mayBegin(pattern, tokens, at) ? endOfPattern(pattern, tokens, at) : null
    if (next === null) continue
    if (best === null || next > best.next || (next === best.next && tier < best.tier)) {
      best = { phrase, tier, first: at, next }
    }
  }
  return best
}

type Said = { phrase: string; tier: number; pattern: Pattern }

function indexed(): Map<string, Said[]> {
  const index = new Map<string, Said[]>()
  for (const { phrase, tier, say } of entries) {
    for (const written of say) {
      const pattern = patternOf(written)
      for (const word of pattern.beginnings.keys()) {
        const said = index.get(word) ?? []
        said.push({ phrase, tier, pattern })
        index.set(word, said)
      }
    }
  }
  return index
}
