import type { Voice } from '@/lib/core/quote'
import type { Span } from '../span'
import { pronounOf } from './gender'
import { isAgent, isHouse } from './may-hold'
import { speakerAt } from './named'
import { type Quotation, quotationsWithin } from './quotations'
import type { Reading, Sentence } from './read-turns'
import speech from './speech.json'
import type { Word } from './words'

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
  /** Who has said something in the sentence that is read: whoever it names beside comes after. */
  said: Speaker | null
  /** Who a line that ends in a colon says has written what comes below, and how far that went. */
  intro: { speaker: Speaker; paragraph: number } | null
  /** Who said in which sentence that something would be. */
  past: { speaker: Speaker; sentence: number } | null
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
    said: null,
    intro: null,
    past: null,
    quoted: new Map(),
    paragraph: new Map(),
    foreseer: new Map(),
  }
}

const persons = new Set(speech.persons)
/** The verb behind a house. */
const holding = new Set([...speech.say, ...speech.hold, 'disagrees', 'meets', 'wants', 'plans', 'sits'])
const determiner = /^(?:the|a|an|my|our|his|her|their|one|some|many|most)$/

/** How many words of a sentence show whom it is about. */
const shown = 20

/** Takes in whom a sentence is about. */
export function recall(reading: Reading, sentence: Sentence, memory: Memory): void {
  const words = unquoted(sentence)
  recallHouse(reading, words, memory)
  const pronoun = words.findIndex(({ word }) => word === 'he' || word === 'she')
  const named = words.slice(0, pronoun < 0 ? words.length : pronoun).flatMap(({ isCapital }, at) => {
    const found = isCapital ? personAt(reading, words, at) : null
    if (!found) return []
    keepRole(words, at, found, memory)
    return [found]
  })
  memory.people.push(...named.reverse())
  if (memory.said) memory.people.push(memory.said)
  memory.said = null
  if (named.length > 0) return
  const at = words.findIndex(({ word }) => persons.has(word) || isAgent(word))
  if (at < 1 || at > 4 || (pronoun >= 0 && pronoun < at)) return
  const from = words.slice(0, at).findLastIndex(({ word }) => determiner.test(word))
  const isOne = !/s$/.test(words[at]?.word ?? '')
  if (
    isOne &&
    (isAgent(words[at]?.word ?? '') || !persons.has(words[at]?.word ?? '')) &&
    !/^(?:my|our|his|her|their|the)$/.test(words[from]?.word ?? '')
  )
    return
  const name = words[at + 1]?.word === ',' && words[at + 2]?.isCapital ? at + 2 : null
  const run =
    isOne && name !== null
      ? { from: name, to: name + (words[name + 1]?.isCapital ? 2 : 1) }
      : { from: Math.max(from, 0), to: at + 1 }
  ;(isOne ? memory.people : memory.groups).push(speakerAt(reading, words, run, 'paraphrase'))
}

/** The first words of a sentence that nobody is quoted with. */
function unquoted({ words, start, end, paragraph }: Sentence): Word[] {
  const quotations = quotationsWithin(paragraph.quotations, start, end)
  const found: Word[] = []
  let next = 0
  for (const word of words) {
    while ((quotations[next]?.end ?? Infinity) <= word.start) next += 1
    if ((quotations[next]?.start ?? Infinity) > word.start) found.push(word)
    if (found.length === shown) break
  }
  return found
}

function recallHouse(reading: Reading, words: readonly Word[], memory: Memory): void {
  const end = words.findIndex(
    ({ word }, at) =>
      /^(?:is|was|has|had|will|[a-z]+ed|met|cut|[.,;:])$/.test(word) || (at > 0 && holding.has(word)),
  )
  const run = { from: 0, to: end }
  if (end > 0 && end < 7 && isHouse(words, run))
    memory.houses.push(speakerAt(reading, words, run, 'paraphrase'))
}

/** The person named by a word: one whom the text names in full, or the one "Ms Lind's son Ole" is about. */
function personAt(reading: Reading, words: readonly Word[], at: number): Speaker | null {
  const word = words[at]
  if (!word || /^['’]s?$/.test(words[at + 1]?.word ?? '')) return null
  const before = words[at - 1]?.word ?? ''
  if (/^(?:the|in|at)$/.test(before)) return null
  const raw = reading.text.slice(word.start, word.end)
  if (/^\p{Lu}{3,}$/u.test(raw)) return null
  const isKin = persons.has(before) && !words[at - 1]?.isCapital && !/s$/.test(before) && at > 1
  const isTitled = /^(?:mr|mrs|ms|miss|sir|dame|lady|lord|frau|herr)$/.test(
    before === '.' ? (words[at - 2]?.word ?? '') : before,
  )
  const from = words[before === '.' ? at - 2 : at - 1]?.start ?? word.start
  const titled = isTitled ? reading.text.slice(from, word.end) : null
  const name = reading.people.named(raw) ?? titled ?? (isKin ? raw : null)
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
  const fits = ({ name }: Speaker): boolean =>
    (memory.pronouns.get(name) ?? pronounOf(name) ?? pronoun) === pronoun
  const found = memory.people.findLast(fits) ?? null
  if (found) memory.pronouns.set(found.name, pronoun)
  return found
}
