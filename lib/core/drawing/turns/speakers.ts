import type { Voice } from '@/lib/core/quote'
import { addressee } from './addressee'
import { groupBefore, houseHere, ownerOf, personBefore, subjectHere } from './antecedents'
import { below, fromAbove, goesOnAs, note } from './carried'
import { foreseenBy } from './foreseen'
import { frameOf } from './frame'
import { pronounOf } from './gender'
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
/** What a writer calls themselves, or where they write: "this newsletter". */
const selves =
  /^(?:newsletter|column|columnist|blog|blogger|author|writer|reporter|correspondent|page|podcast|truly)$/

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
    const foreseer = foreseenBy(unit.words, run, memory.foreseer.get(paragraph.index))
    return (
      other ??
      foreseer ??
      below(reading, unit, memory) ??
      goesOnAs(unit, run, memory) ??
      listed(unit, run) ??
      base
    )
  }
  const speaker = resolve(reading, unit.words, report.subject, 'paraphrase', base, memory)
  if (speaker.voice === 'paraphrase') {
    memory.foreseer.set(paragraph.index, speaker)
    note(reading, unit, memory, speaker)
  }
  return speaker
}

/** "Mrs Dahl", "Kari": somebody, though the text has no fuller name. */
function isNamedOne(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.length < 40 && pronounOf(name) !== null && !/ and /.test(name)
}

/** Whoever a heading says is listed, unless the writer speaks of themselves. */
function listed({ words, sentence: { turn, paragraph } }: Unit, { from, to }: Run): Speaker | null {
  const isOwn = words.slice(from, to).some(({ word }) => /^(?:i|me|my|we|our)$/.test(word))
  if (turn.speaker !== null || !paragraph.holder || isOwn) return null
  return { name: paragraph.holder.text, words: paragraph.holder, voice: 'paraphrase' }
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
  const before =
    memory.paragraph.get(unit.sentence.paragraph.index) ?? fromAbove(reading, unit, quotation, memory)
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
  if (/^(?:this|yours)$/.test(first) && words.slice(run.from, run.to).some(({ word }) => selves.test(word)))
    return base
  const isPerson = words.slice(run.from, run.to).some(({ word }) => persons.has(word) || isAgent(word))
  if (/^(?:my|our)$/.test(first) && !isPerson) return base
  if (isAlone && /^(?:he|she)$/.test(first)) {
    const person =
      subjectHere(reading, words, run) ??
      personFor(memory, first) ??
      personBefore(reading, words, run, voice) ??
      memory.people.at(-1)
    return person ? { ...person, voice } : speakerAt(reading, words, run, voice)
  }
  if (isAlone && first === 'it') {
    const house = houseHere(reading, words, run) ?? memory.houses.at(-1)
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
  const isOne =
    (persons.has(head) && !/s$/.test(head)) || /^(?:one|another)$/.test(first) || isNamedOne(speaker.name)
  if (isOne || reading.people.named(speaker.name)) {
    memory.people.push(speaker)
    memory.said = speaker
  } else if (first !== 'it' && isHouse(words, run)) memory.houses.push(speaker)
  else if (/s$|^people$/.test(head) && mayHold(words, run)) memory.groups.push(speaker)
  return speaker
}
