import type { Voice } from '@/lib/core/quote'
import { addressee } from './addressee'
import { foreseenBy } from './foreseen'
import { frameOf } from './frame'
import { isAgent, isHouse, mayHold } from './may-hold'
import { type Memory, personFor, type Speaker } from './memory'
import { speakerAt } from './named'
import type { Quotation } from './quotations'
import type { Reading, Sentence } from './read-turns'
import { reportFor } from './report'
import speech from './speech.json'
import type { Run } from './subject'
import type { Unit } from './units'
import type { Word } from './words'

const persons = new Set(speech.persons)
/** With what somebody foresees, or where they say so. */
const tools =
  /^(?:models?|spreadsheet|forecasts?|projections?|estimates?|simulations?|figures|data|outlook|release|statement|letter|report|memo|bulletin|analysis|survey|guidance|plan|prospectus|filing|note)$/

/**
 * Whose words a clause of a unit is, `run` among the unit's words. Clauses are asked for in the order of the text:
 * `memory` follows it.
 */
export function speakerOf(reading: Reading, unit: Unit, memory: Memory, run: Run): Speaker {
  const base = baseOf(reading, unit.sentence)
  return unit.quotation
    ? quotedSpeaker(reading, unit, unit.quotation, base, memory)
    : reported(reading, unit, base, memory, run)
}

function baseOf({ author }: Reading, { turn }: Sentence): Speaker {
  if (turn.speaker !== null) return { name: turn.speaker, words: turn.label, voice: 'own' }
  return { name: author?.text ?? 'author', words: author, voice: 'author' }
}

function reported(reading: Reading, unit: Unit, base: Speaker, memory: Memory, run: Run): Speaker {
  const { paragraph, turn } = unit.sentence
  const report = reportFor(unit.words, run)
  if (!report) {
    const other = turn.speaker === null ? null : addressee(reading, unit, run)
    return other ?? foreseenBy(unit.words, run, memory.foreseer.get(paragraph.index)) ?? base
  }
  const speaker = resolve(reading, unit.words, report.subject, 'paraphrase', base, memory)
  if (speaker.voice === 'paraphrase') memory.foreseer.set(paragraph.index, speaker)
  return speaker
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
  const frame = frameOf(reading, unit, quotation)
  const named = frame && resolve(reading, frame.words, frame.run, 'quoted', base, memory)
  const fallback = base.voice === 'own' ? base : (before ?? memory.people.at(-1) ?? base)
  const speaker: Speaker = named ?? { ...fallback, voice: fallback === base ? base.voice : 'quoted' }
  memory.quoted.set(quotation, speaker)
  memory.paragraph.set(unit.sentence.paragraph.index, speaker)
  return speaker
}

/** Who a subject is: a pronoun is whoever was named last, "the minister" who was said to be one. */
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
  const isAlone = run.to - run.from === 1
  if (isAlone && /^(?:i|we)$/.test(first)) return base
  const isPerson = words.slice(run.from, run.to).some(({ word }) => persons.has(word) || isAgent(word))
  if (/^(?:my|our)$/.test(first) && !isPerson) return base
  if (isAlone && /^(?:he|she)$/.test(first)) {
    const person =
      subjectHere(reading, words, run) ?? personFor(memory, first) ?? personBefore(reading, words, run, voice)
    return person ? { ...person, voice } : speakerAt(reading, words, run, voice)
  }
  if (isAlone && first === 'it') {
    const house = memory.houses.at(-1)
    return house ? { ...house, voice } : base
  }
  if (isAlone && /^(?:they|most|many|some|few|both|all)$/.test(first)) {
    const group = groupBefore(reading, words, run, voice) ?? memory.groups.at(-1)
    if (group) return { ...group, voice }
  }
  const owner = ownerOf(words, run, memory)
  if (owner) return { ...owner, voice }
  const known = first === 'the' && run.to - run.from === 2 ? memory.roles.get(head) : undefined
  if (known) return { ...known, voice }
  const speaker = speakerAt(reading, words, run, voice)
  const isOne = (persons.has(head) && !/s$/.test(head)) || /^(?:one|another)$/.test(first)
  if (isOne || reading.people.named(speaker.name)) {
    memory.people.push(speaker)
    memory.said = speaker
  } else if (first !== 'it' && isHouse(words, run)) memory.houses.push(speaker)
  else if (/s$|^people$/.test(head) && mayHold(words, run)) memory.groups.push(speaker)
  return speaker
}

/** "Her forecast", "their model", "its latest release": whose it is. */
function ownerOf(words: readonly Word[], run: Run, memory: Memory): Speaker | undefined {
  const first = words[run.from]?.word ?? ''
  const isTool = tools.test(words[run.to - 1]?.word ?? '')
  if (first === 'its') return isTool ? memory.houses.at(-1) : undefined
  if (!/^(?:his|her|their)$/.test(first)) return undefined
  if (first === 'their' && isTool) return memory.groups.at(-1) ?? memory.people.at(-1)
  return isTool || !mayHold(words, run) ? memory.people.at(-1) : undefined
}

/** "My cousin works there, and he says": whom the sentence has begun with. */
function subjectHere(reading: Reading, words: readonly Word[], { from }: Run): Speaker | null {
  const start = /^(?:and|but|so|well|now)$/.test(words[0]?.word ?? '') ? 1 : 0
  if (!/^(?:my|our|his|her|their|the|a|an|one)$/.test(words[start]?.word ?? '')) return null
  const at = words
    .slice(0, Math.min(from, start + 5))
    .findIndex(({ word }, index) => persons.has(word) && !/s$/.test(word) && isNoun(words[index + 1]))
  if (at <= start) return null
  const named = words[at + 1]?.word === ',' ? at + 2 : at + 1
  let to = named
  while (words[to]?.isCapital && to < from) to += 1
  const run = to > named ? { from: named, to } : { from: start, to: at + 1 }
  return speakerAt(reading, words, run, 'paraphrase')
}

/** Whether the word before is the last of its phrase: "the club doctor was", not "the doctor's car". */
function isNoun(next: Word | undefined): boolean {
  return next !== undefined && !/^['’]s?$/.test(next.word) && !persons.has(next.word)
}

/** "I asked Lind, and she says": whoever the sentence names before. */
function personBefore(reading: Reading, words: readonly Word[], { from }: Run, voice: Voice): Speaker | null {
  const at = words
    .slice(0, from)
    .findLastIndex(
      ({ start, end, isCapital }) => isCapital && reading.people.named(reading.text.slice(start, end)),
    )
  return at < 0 ? null : speakerAt(reading, words, { from: at, to: at + 1 }, voice)
}

/** "Some bakers worry, but most expect": the bakers, where the sentence names them before. */
function groupBefore(reading: Reading, words: readonly Word[], { from }: Run, voice: Voice): Speaker | null {
  if (words[from]?.word === 'they') return null
  const at = words
    .slice(0, from)
    .findLastIndex(({ word }) => /s$/.test(word) && (persons.has(word) || isAgent(word)))
  return at < 0 ? null : speakerAt(reading, words, { from: at, to: at + 1 }, voice)
}
