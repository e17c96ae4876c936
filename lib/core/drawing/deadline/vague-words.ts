import { after, type Token } from './tokens'
import words from './vague.json'

/** Vague phrases by their first word, the longer ones first. */
const byWord = new Map<string, string[][]>()
for (const phrase of words.phrases.map((text) => text.split(' ')).toSorted((a, b) => b.length - a.length)) {
  const key = phrase[0] ?? ''
  byWord.set(key, [...(byWord.get(key) ?? []), phrase])
}

/** First words of the vague phrases. */
export const vagueOpeners: readonly string[] = [...byWord.keys()]

/** The place after a vague future such as "soon" or "in the coming months"; null where none stands at `at`. */
export function vagueAt(tokens: readonly Token[], at: number): number | null {
  for (const phrase of byWord.get(tokens[at]?.word ?? '') ?? []) {
    const next = after(tokens, at, ...phrase)
    if (next !== null) return next
  }
  return null
}

const events = new Set(words.events)
const eventWords = new Set(words.eventWords)
const furthest = 3

/** The place after an event without a date, as it may follow "before" or "by": "the recess", "the new harvest". */
export function eventAt(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:the|this|our|its|their|his|her|next)$/.test(tokens[at]?.word ?? '')) return null
  for (let place = at + 1; place <= at + 1 + furthest; place++) {
    const word = tokens[place]?.word ?? ''
    if (eventWords.has(word)) continue
    if (!events.has(word)) return null
    return events.has(tokens[place + 1]?.word ?? '') ? place + 2 : place + 1
  }
  return null
}
