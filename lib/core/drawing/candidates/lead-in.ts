import type { Word } from '../turns/words'
import lists from './lead-ins.json'

const connectives = byFirstWord(lists.connectives)
const frames = byFirstWord(lists.frames)
const matters = new Set(lists.matters)

/**
 * Where words begin without what only joins them to the words before or holds them up: "However,", "First,", "The good
 * news is that", "What I can tell you is that". A hedge is none: "I think that" stays.
 *
 * @returns `first` where there is no such lead-in; never past `last`, and always some words are left
 */
export function afterLeadIns(words: readonly Word[], first: number, last: number): number {
  let at = first
  for (;;) {
    const next = afterConnective(words, at) ?? afterFrame(words, at) ?? afterNews(words, at)
    if (next === null || last - next < fewest) return at
    at = next
  }
}

/** As many words must be left, the mark at the end among them. */
const fewest = 4

function afterConnective(words: readonly Word[], at: number): number | null {
  const to = longest(connectives, words, at)
  return to !== null && words[to]?.word === ',' ? to + 1 : null
}

/** A frame needs a "that", or a subject right after it: "we know that", "the thing is, they". */
function afterFrame(words: readonly Word[], at: number): number | null {
  const to = longest(frames, words, at)
  return to === null ? null : afterThat(words, to)
}

/** "The good news is", "the short answer is that": an article, at most two words, and a matter that is no chance. */
function afterNews(words: readonly Word[], at: number): number | null {
  if (words[at]?.word !== 'the') return null
  const found = [at + 1, at + 2, at + 3].find((each) => matters.has(words[each]?.word ?? ''))
  if (found === undefined || words[found + 1]?.word !== 'is') return null
  return afterThat(words, found + 2)
}

const subject =
  /^(?:i|we|you|he|she|it|they|there|this|that|these|those|the|a|an|our|my|his|her|their|its|nobody|nothing|everyone|everybody|some|most|many|if|in|by)$/

function afterThat(words: readonly Word[], to: number): number | null {
  const word = words[to]?.word ?? ''
  if (word === 'that' && !/^(?:is|was|'s|will|would)$/.test(words[to + 1]?.word ?? ''))
    return words[to + 1]?.word === ',' ? to + 2 : to + 1
  if (/^[,:]$/.test(word)) return to + 1
  return subject.test(word) && word !== 'that' ? to : null
}

function longest(index: Map<string, string[][]>, words: readonly Word[], at: number): number | null {
  let to: number | null = null
  for (const phrase of index.get(words[at]?.word ?? '') ?? []) {
    if (at + phrase.length <= (to ?? 0)) continue
    if (phrase.every((word, on) => words[at + on]?.word === word)) to = at + phrase.length
  }
  return to
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const index = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase
      .replaceAll(/(\w)'(s|ve)\b/g, (_, before, end) => `${before} ${end === 's' ? "'s" : 'have'}`)
      .split(' ')
    const first = words[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), words])
  }
  return index
}
