import type { Word } from '../turns/words'
import lists from './lead-ins.json'

const beforeComma = indexed(lists.beforeComma)
const beforeThat = indexed(lists.beforeThat)

/** What a quote cannot be shorter than. */
const fewestLeft = 4

/**
 * Where the claim begins behind words that only lead to it: "However,", "First,", "What I can tell you is that". Words
 * that weigh it ("I think that", "the odds are that") are part of it.
 */
export function behindLeadIn(words: readonly Word[], from: number, to: number): number {
  let at = from
  for (;;) {
    const next = after(words, at, beforeComma, ',') ?? after(words, at, beforeThat, 'that')
    if (next === null || to - next < fewestLeft) return at
    at = next
    while (words[at]?.word === ',') at += 1
  }
}

function after(words: readonly Word[], at: number, index: Index, last: string): number | null {
  for (const phrase of index.get(words[at]?.word ?? '') ?? []) {
    const end = at + phrase.length
    if (words[end]?.word === last && phrase.every((word, offset) => words[at + offset]?.word === word))
      return end + 1
  }
  return null
}

type Index = ReadonlyMap<string, string[][]>

function indexed(phrases: readonly string[]): Index {
  const index = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), words])
  }
  return index
}
