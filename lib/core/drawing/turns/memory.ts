import type { Span } from '../span'
import { isAgent, isHouse } from './may-hold'
import type { Quotation } from './quotations'
import type { Reading, Sentence } from './read-turns'
import { speakerAt } from './named'
import speech from './speech.json'
import type { Word } from './words'
import type { Voice } from '@/lib/core/quote'

/** Whose words a unit is, and where the text says so. */
export type Speaker = { name: string; words: Span | null; voice: Voice }

/** What answers for "he" and for a quotation without a name: who was spoken of, the last one last. */
export type Memory = {
  people: Speaker[]
  /** What answers for "they". */
  groups: Speaker[]
  /** What answers for "it": a bank, a ministry. */
  houses: Speaker[]
  /** "he" or "she", for names that one of them has stood for. */
  pronouns: Map<string, string>
  /** Who was said to be "the minister". */
  roles: Map<string, Speaker>
  quoted: Map<Quotation, Speaker>
  /** By paragraph who was quoted last, and who foresaw something last. */
  paragraph: Map<number, Speaker>
  foreseer: Map<number, Speaker>
}

export function newMemory(): Memory {
  return {
    people: [],
    groups: [],
    houses: [],
    pronouns: new Map(),
    roles: new Map(),
    quoted: new Map(),
    paragraph: new Map(),
    foreseer: new Map(),
  }
}

const persons = new Set(speech.persons)
const determiner = /^(?:the|a|an|my|our|his|her|their|one|some|many|most)$/

/** Takes in whom a sentence is about. */
export function recall(reading: Reading, sentence: Sentence, memory: Memory): void {
  const words = sentence.words.slice(0, 14)
  recallHouse(reading, words, memory)
  const pronoun = words.findIndex(({ word }) => word === 'he' || word === 'she')
  for (const [at, { isCapital }] of words.slice(0, pronoun < 0 ? words.length : pronoun).entries()) {
    if (!isCapital) continue
    const found = personAt(reading, words, at)
    if (!found) continue
    memory.people.push(found)
    keepRole(words, at, found, memory)
    return
  }
  const at = words.findIndex(({ word }) => persons.has(word) || isAgent(word))
  if (at < 1 || at > 4 || (pronoun >= 0 && pronoun < at)) return
  const from = words.slice(0, at).findLastIndex(({ word }) => determiner.test(word))
  const isOne = !/s$/.test(words[at]?.word ?? '')
  if (
    isOne &&
    !persons.has(words[at]?.word ?? '') &&
    !/^(?:my|our|his|her|their|the)$/.test(words[from]?.word ?? '')
  )
    return
  const run = { from: Math.max(from, 0), to: at + 1 }
  ;(isOne ? memory.people : memory.groups).push(speakerAt(reading, words, run, 'paraphrase'))
}

function recallHouse(reading: Reading, words: readonly Word[], memory: Memory): void {
  const end = words.findIndex(({ word }) => /^(?:is|was|has|had|will|[a-z]+ed|met|says|[.,;:])$/.test(word))
  const run = { from: 0, to: end }
  if (end > 0 && end < 7 && isHouse(words, run))
    memory.houses.push(speakerAt(reading, words, run, 'paraphrase'))
}

/** The person named by a word: one whom the text names in full, or the one "Ms Lind's son Ole" is about. */
function personAt(reading: Reading, words: readonly Word[], at: number): Speaker | null {
  const word = words[at]
  if (!word || /^['’]s?$/.test(words[at + 1]?.word ?? '')) return null
  const before = words[at - 1]?.word ?? ''
  const raw = reading.text.slice(word.start, word.end)
  const isKin = persons.has(before) && !words[at - 1]?.isCapital && !/s$/.test(before) && at > 1
  const name = reading.people.named(raw) ?? (isKin ? raw : null)
  return name === null
    ? null
    : { name, words: speakerAt(reading, words, { from: at, to: at + 1 }, 'own').words, voice: 'paraphrase' }
}

/** "Eva Lind, the minister, …", "the minister, Eva Lind, …": who "the minister" is from then on. */
function keepRole(words: readonly Word[], at: number, speaker: Speaker, memory: Memory): void {
  let end = at + 1
  while (words[end]?.isCapital || words[end]?.word === '.') end += 1
  const behind = words[end]?.word === ',' ? words.slice(end + 1, end + 5) : []
  const before = words[at - 1]?.word === ',' ? words.slice(Math.max(at - 4, 0), at - 1) : []
  for (const { word } of [...behind, ...before]) {
    if (/^(?:who|whose|of|and|,)$/.test(word)) break
    if (persons.has(word) && !/s$/.test(word)) memory.roles.set(word, speaker)
  }
}

/** Whoever was spoken of last and may be "he", or "she". */
export function personFor(memory: Memory, pronoun: string): Speaker | null {
  const fits = ({ name }: Speaker): boolean => (memory.pronouns.get(name) ?? pronoun) === pronoun
  const found = memory.people.findLast(fits) ?? null
  if (found) memory.pronouns.set(found.name, pronoun)
  return found
}
