import type { Voice } from '@/lib/core/quote'
import { pronounOf } from './gender'
import { isAgent, isHouse, mayHold } from './may-hold'
import type { Memory, Speaker } from './memory'
import { speakerAt } from './named'
import type { Reading } from './read-turns'
import speech from './speech.json'
import type { Run } from './subject'
import type { Word } from './words'

const persons = new Set(speech.persons)
/** With what somebody foresees, or where they say so. */
const tools =
  /^(?:models?|spreadsheet|forecasts?|projections?|estimates?|simulations?|figures|data|outlook|release|statement|letter|report|memo|bulletin|analysis|survey|guidance|plan|prospectus|filing|note)$/

/** "Her forecast", "their model", "its latest release": whose it is. */
export function ownerOf(words: readonly Word[], run: Run, memory: Memory): Speaker | undefined {
  const first = words[run.from]?.word ?? ''
  const isTool = tools.test(words[run.to - 1]?.word ?? '')
  if (first === 'its') return isTool ? memory.houses.at(-1) : undefined
  if (!/^(?:his|her|their)$/.test(first)) return undefined
  if (first === 'their' && isTool) return memory.groups.at(-1) ?? memory.people.at(-1)
  return isTool || !mayHold(words, run) ? memory.people.at(-1) : undefined
}

/** "My cousin works there, and he says": whom the sentence has begun with. */
export function subjectHere(reading: Reading, words: readonly Word[], { from }: Run): Speaker | null {
  const start = /^(?:and|but|so|well|now)$/.test(words[0]?.word ?? '') ? 1 : 0
  const named = nameAt(reading, words, start, from)
  if (named) return pronounOf(named.name) === words[from]?.word ? named : null
  if (!/^(?:my|our|his|her|their|the|a|an|one)$/.test(words[start]?.word ?? '')) return null
  const at = words
    .slice(0, Math.min(from, start + 5))
    .findIndex(({ word }, index) => persons.has(word) && !/s$/.test(word) && isNoun(words[index + 1]))
  if (at <= start) return null
  const name = words[at + 1]?.word === ',' ? at + 2 : at + 1
  let to = name
  while (words[to]?.isCapital && to < from) to += 1
  const run = to > name ? { from: name, to } : { from: start, to: at + 1 }
  return speakerAt(reading, words, run, 'paraphrase')
}

/** The person whose name stands there, with no "'s" behind. */
function nameAt(reading: Reading, words: readonly Word[], start: number, end: number): Speaker | null {
  let to = start
  while (words[to]?.isCapital && to < end) to += 1
  const raw = reading.text.slice(words[start]?.start ?? 0, words[to - 1]?.end ?? 0)
  const isOwner = /^['’]s?$/.test(words[to]?.word ?? '')
  return to > start && !isOwner && reading.people.named(raw)
    ? speakerAt(reading, words, { from: start, to }, 'paraphrase')
    : null
}

/** "Unibank disagrees: it sees": whom the sentence has begun with. */
export function houseHere(reading: Reading, words: readonly Word[], { from }: Run): Speaker | null {
  const to = [1, 2, 3].find((end) => end < from && isHouse(words, { from: 0, to: end }))
  return to === undefined ? null : speakerAt(reading, words, { from: 0, to }, 'paraphrase')
}

/** Whether the word before is the last of its phrase: "the club doctor was", not "the doctor's car". */
function isNoun(next: Word | undefined): boolean {
  return next !== undefined && !/^['’]s?$/.test(next.word) && !persons.has(next.word)
}

/** "I asked Lind, and she says": whoever the sentence names before. */
export function personBefore(
  reading: Reading,
  words: readonly Word[],
  { from }: Run,
  voice: Voice,
): Speaker | null {
  const at = words
    .slice(0, from)
    .findLastIndex(
      ({ start, end, isCapital }) => isCapital && reading.people.named(reading.text.slice(start, end)),
    )
  return at < 0 ? null : speakerAt(reading, words, { from: at, to: at + 1 }, voice)
}

/** "Some bakers worry, but most expect": the bakers, where the sentence names them before. */
export function groupBefore(
  reading: Reading,
  words: readonly Word[],
  { from }: Run,
  voice: Voice,
): Speaker | null {
  if (words[from]?.word === 'they') return null
  const at = words
    .slice(0, from)
    .findLastIndex(({ word }) => /s$/.test(word) && (persons.has(word) || isAgent(word)))
  return at < 0 ? null : speakerAt(reading, words, { from: at, to: at + 1 }, voice)
}
