import type { Voice } from '@/lib/core/quote'
import { type Span, spanOf } from '../span'
import type { Quotation } from './quotations'
import { isAgent, mayHold } from './may-hold'
import type { Reading, Sentence } from './read-turns'
import { reportIn } from './report'
import speech from './speech.json'
import { type Run, subjectAfter, subjectBefore } from './subject'
import type { Unit } from './units'
import { wordsBetween } from './units'
import type { Word } from './words'

/** Whose words a unit is, and where the text says so. */
export type Speaker = { name: string; words: Span | null; voice: Voice }

const saying = new Set(speech.say)
const persons = new Set(speech.persons)

/** What answers for "he" and for a quotation without a name: who was spoken of, the last one last. */
export type Memory = {
  people: Speaker[]
  /** What answers for "they". */
  groups: Speaker[]
  /** "he" or "she", for names that one of them has stood for. */
  pronouns: Map<string, string>
  quoted: Map<Quotation, Speaker>
  paragraph: Map<number, Speaker>
}

export function newMemory(): Memory {
  return { people: [], groups: [], pronouns: new Map(), quoted: new Map(), paragraph: new Map() }
}

/** Whose words a unit is. Units are asked for in the order of the text: `memory` follows it. */
export function speakerOf(reading: Reading, unit: Unit, memory: Memory): Speaker {
  const base = baseOf(reading, unit.sentence)
  return unit.quotation
    ? quotedSpeaker(reading, unit, unit.quotation, base, memory)
    : reported(reading, unit, base, memory)
}

/** Takes in whom a sentence is about. */
export function recall(reading: Reading, sentence: Sentence, memory: Memory): void {
  const words = sentence.words.slice(0, 14)
  for (const { word, isCapital, start, end } of words) {
    if (!isCapital) continue
    const name = reading.people.named(reading.text.slice(start, end))
    if (name) {
      memory.people.push({ name, words: spanOf(reading.text, start, end), voice: 'paraphrase' })
      return
    }
    if (word === 'he' || word === 'she') return
  }
  const at = words.findIndex(({ word }) => persons.has(word) || isAgent(word))
  if (at < 1 || at > 4) return
  const from = Math.max(
    words.slice(0, at).findLastIndex(({ word }) => determiner.test(word)),
    0,
  )
  const isOne = persons.has(words[at]?.word ?? '') && !/s$/.test(words[at]?.word ?? '')
  ;(isOne ? memory.people : memory.groups).push(speakerAt(reading, words, { from, to: at + 1 }, 'paraphrase'))
}

const determiner = /^(?:the|a|an|my|our|his|her|their|one|some|many|most)$/

/** Whoever was spoken of last and may be "he", or "she". */
function personFor(memory: Memory, pronoun: string): Speaker | null {
  const fits = ({ name }: Speaker): boolean => (memory.pronouns.get(name) ?? pronoun) === pronoun
  const found = memory.people.findLast(fits) ?? null
  if (found) memory.pronouns.set(found.name, pronoun)
  return found
}

function baseOf({ author }: Reading, { turn }: Sentence): Speaker {
  if (turn.speaker !== null) return { name: turn.speaker, words: turn.label, voice: 'own' }
  return { name: author?.text ?? 'author', words: author, voice: 'author' }
}

function reported(reading: Reading, unit: Unit, base: Speaker, memory: Memory): Speaker {
  const report = reportIn(unit.words)
  if (!report) return base
  return resolve(reading, unit.words, report.subject, 'paraphrase', base, memory)
}

function quotedSpeaker(
  reading: Reading,
  unit: Unit,
  quotation: Quotation,
  base: Speaker,
  memory: Memory,
): Speaker {
  const known = memory.quoted.get(quotation)
  if (known) return known
  const before = memory.paragraph.get(unit.sentence.paragraph.index)
  const named = namedInFrame(reading, unit, quotation, base, memory)
  const fallback = base.voice === 'own' ? base : (before ?? memory.people.at(-1) ?? base)
  const speaker: Speaker = named ?? { ...fallback, voice: fallback === base ? base.voice : 'quoted' }
  memory.quoted.set(quotation, speaker)
  memory.paragraph.set(unit.sentence.paragraph.index, speaker)
  return speaker
}

/** Who is named beside a quotation as saying it: "…,” said Lind", "Lind says: “…". */
function namedInFrame(
  reading: Reading,
  unit: Unit,
  quotation: Quotation,
  base: Speaker,
  memory: Memory,
): Speaker | null {
  const end = sentenceEndAfter(reading, unit, quotation)
  const after = wordsBetween(end.words, quotation.end, end.end)
  const before = wordsBetween(unit.sentence.words, unit.sentence.start, quotation.start - 1)
  for (const words of [after, before]) {
    const verb = words.findIndex(({ word }) => saying.has(word))
    if (verb >= 0 && (words === before || verb < 8)) {
      const run =
        words === after
          ? (subjectBefore(words, verb) ?? subjectAfter(words, verb))
          : (subjectAfter(words, verb) ?? subjectBefore(words, verb))
      const run2 = words === before ? (subjectBefore(words, verb) ?? run) : run
      if (run2 && words.slice(run2.from, run2.to).some(({ word }) => /\p{L}/u.test(word)))
        return resolve(reading, words, run2, 'quoted', base, memory)
    }
  }
  if (before.at(-1)?.word === ':') return mainSubject(reading, before, base, memory)
  return null
}

function sentenceEndAfter(reading: Reading, unit: Unit, quotation: Quotation): Sentence {
  let at = unit.sentence.index
  while ((reading.sentences[at]?.end ?? Infinity) <= quotation.end) at += 1
  const found = reading.sentences[at]
  return found && found.start < quotation.end + 2 ? found : unit.sentence
}

/** "When I guess, he shakes his head: “…": the pronoun or name before the verb. */
function mainSubject(
  reading: Reading,
  words: readonly Word[],
  base: Speaker,
  memory: Memory,
): Speaker | null {
  const at = words.findLastIndex(({ word, isCapital }) => isCapital || word === 'he' || word === 'she')
  return at < 0 ? null : resolve(reading, words, { from: at, to: at + 1 }, 'quoted', base, memory)
}

function resolve(
  reading: Reading,
  words: readonly Word[],
  run: Run,
  voice: Voice,
  base: Speaker,
  memory: Memory,
): Speaker {
  const first = words[run.from]?.word ?? ''
  const head = words[run.to - 1]?.word ?? ''
  if (run.to - run.from === 1 && /^(?:i|we)$/.test(first)) return base
  if (/^(?:my|our)$/.test(first) && !persons.has(head)) return base
  if (/^(?:he|she)$/.test(first) && run.to - run.from === 1) {
    const person = personFor(memory, first)
    return person ? { ...person, voice } : { ...speakerAt(reading, words, run, voice) }
  }
  if (first === 'they' && run.to - run.from === 1) {
    const group = memory.groups.at(-1)
    if (group) return { ...group, voice }
  }
  const owner = /^(?:his|her|their)$/.test(first) && !mayHold(words, run) ? memory.people.at(-1) : undefined
  if (owner) return { ...owner, voice }
  const speaker = speakerAt(reading, words, run, voice)
  if (persons.has(head) || reading.people.named(speaker.name)) memory.people.push(speaker)
  return speaker
}

function speakerAt(reading: Reading, words: readonly Word[], { from, to }: Run, voice: Voice): Speaker {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
  const span = spanOf(reading.text, start, end)
  for (let at = from; at < to; at += 1) {
    for (let next = to; next > at; next -= 1) {
      const [one, other] = [words[at], words[next - 1]]
      if (!one?.isCapital || !other?.isCapital) continue
      const name = reading.people.named(reading.text.slice(one.start, other.end))
      if (name && (at === from || !/^(?:of|by|from|for|in)$/.test(words[at - 1]?.word ?? '')))
        return { name, words: span, voice }
    }
  }
  return { name: span.text, words: span, voice }
}
