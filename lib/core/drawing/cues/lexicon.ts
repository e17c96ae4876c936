import type { Word } from '../turns/words'
import against from './against.json'
import forwards from './for.json'

/** Kinds of words that speak for a forecast, and against one. */
export type CueKind = `for.${keyof typeof forwards}` | `against.${keyof typeof against}`

/** Words of a kind that were found: `first` to `next` are words, `next` exclusive. */
export type Cue = { kind: CueKind; first: number; next: number }

type Phrase = { kind: CueKind; words: readonly string[] }

const byFirstWord = indexed()

/** Every phrase of the lexicon in a run of words; they may overlap. */
export function cuesIn(words: readonly Word[]): Cue[] {
  const found: Cue[] = []
  for (let at = 0; at < words.length; at += 1) {
    for (const phrase of byFirstWord.get(words[at]?.word ?? '') ?? []) {
      if (phrase.words.length === 1 && at > 0 && words[at]?.isCapital) continue
      if (phrase.words.every((word, index) => words[at + index]?.word === word)) {
        found.push({ kind: phrase.kind, first: at, next: at + phrase.words.length })
      }
    }
  }
  return found
}

function indexed(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const [side, lists] of [
    ['for', forwards],
    ['against', against],
  ] as const) {
    for (const [name, phrases] of Object.entries(lists)) {
      for (const written of phrases) {
        const words = apart(written)
        const phrase = { kind: `${side}.${name}` as CueKind, words }
        const first = words[0] ?? ''
        index.set(first, [...(index.get(first) ?? []), phrase])
      }
    }
  }
  return index
}

/** A written phrase as the words of a text come apart. */
function apart(written: string): string[] {
  return written
    .replace(/\b(\w+)n't\b/g, '$1 not')
    .replace(/'ll\b/g, ' will')
    .replace(/'ve\b/g, ' have')
    .replace(/'m\b/g, ' am')
    .replace(/(\w)'(s|d)\b/g, "$1 '$2")
    .split(/\s+/)
}
