import type { Voice } from '@/lib/core/quote'
import { spanOf } from '../span'
import { isAgent } from './may-hold'
import type { Speaker } from './memory'
import type { Reading } from './read-turns'
import speech from './speech.json'
import type { Run } from './subject'
import type { Word } from './words'

const persons = new Set(speech.persons)

type Named = { name: string; from: number; to: number }

/**
 * Who a subject is: the person it names in full, or else its words. "Lind's forecast" is Lind, "Lind's lawyer" is not;
 * "Unibank economists" are not Unibank, and two names are both.
 */
export function speakerAt(reading: Reading, words: readonly Word[], run: Run, voice: Voice): Speaker {
  const { from, to } = run
  const span = spanOf(reading.text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
  const named = namedIn(reading, words, run)
  if (!named) return { name: span.text, words: span, voice }
  const next = words[named.to]
  if (named.to < to && /^['’]s?$/.test(next?.word ?? '')) {
    const owned = { from: named.to + 1, to }
    const inner = namedIn(reading, words, owned)
    if (inner) return { name: inner.name, words: span, voice }
    const rest = words.slice(owned.from, to)
    if (rest.some(({ word, isCapital }) => isCapital || isWhole(word)))
      return { name: span.text, words: span, voice }
  } else if (named.to < to && next && isPlural(next.word) && !next.isCapital) {
    return { name: span.text, words: span, voice }
  } else if (next?.word === 'and' && words[named.to + 1]?.isCapital && named.to + 1 < to) {
    return { name: span.text, words: span, voice }
  }
  return { name: named.name, words: span, voice }
}

function isPlural(word: string): boolean {
  return /s$/.test(word) && (persons.has(word) || isAgent(word))
}

/** Whose owner is another: "Lind's office", not "Lind's model". */
function isWhole(word: string): boolean {
  return (
    persons.has(word) ||
    isAgent(word) ||
    /^(?:office|group|team|campaign|company|firm|government|party|lab|ministry|staff|bank|side|camp|lawyers?|family|union|agency|department)$/.test(
      word,
    )
  )
}

/** "Rye Energy analyst Jo Lind": who stands behind what they are, before the first name. */
function namedIn(reading: Reading, words: readonly Word[], run: Run): Named | null {
  const role = words
    .slice(run.from, run.to - 1)
    .findLastIndex(({ word, isCapital }) => persons.has(word) && !isCapital)
  const from = run.from + role + 1
  const isOne =
    role > 0 && words[from]?.isCapital && !words.slice(run.from, from).some(({ word }) => word === 'and')
  return (isOne ? firstNamed(reading, words, { from, to: run.to }) : null) ?? firstNamed(reading, words, run)
}

function firstNamed(reading: Reading, words: readonly Word[], { from, to }: Run): Named | null {
  for (let at = from; at < to; at += 1) {
    for (let next = to; next > at; next -= 1) {
      const [one, other] = [words[at], words[next - 1]]
      if (!one?.isCapital || !other?.isCapital) continue
      const name = reading.people.named(reading.text.slice(one.start, other.end))
      if (name && (at === from || !/^(?:of|by|from|for|in|at|led)$/.test(wordBefore(words, at))))
        return { name, from: at, to: next }
    }
  }
  return null
}

/** The word before a name, all of it: "at" of "at Crumb Dairy", for either word. */
function wordBefore(words: readonly Word[], at: number): string {
  const before = words.slice(0, at).findLast(({ isCapital }) => !isCapital)
  return before?.word ?? ''
}
