import { type Span, spanOf } from '../span'
import { creditsBelow } from './credits'
import { answerer, orator } from './heading'
import { labelled } from './labels'
import noNames from './no-names.json'
import { paragraphsIn } from './paragraphs'
import { type People, peopleIn } from './people'
import { type Quotation, quotationsIn } from './quotations'
import { sectionHolders } from './sections'
import { sentencesIn } from './sentences'
import { signatureOf } from './signed'
import { type Word, wordsIn } from './words'

/** Who has the word for a stretch: someone named by a label, or the writer of the text. */
export type Turn = { speaker: string | null; label: Span | null; index: number }

export type Sentence = {
  start: number
  end: number
  words: Word[]
  turn: Turn
  paragraph: Paragraph
  /** Its place among the sentences of the text. */
  index: number
  isQuestion: boolean
}

export type Paragraph = {
  start: number
  end: number
  quotations: Quotation[]
  index: number
  /** Whose forecasts it lists, where a heading says so. */
  holder: Span | null
}

export type Reading = {
  text: string
  sentences: Sentence[]
  people: People
  /** Whoever has the word in it. */
  speakers: readonly string[]
  /** The writer, where a byline names one. */
  author: Span | null
}

/** A text as turns and sentences, with the people it names. */
export function readTurns(text: string): Reading {
  const blocks = creditsBelow(text, labelled(text, paragraphsIn(text)))
  const labels = [...new Set(blocks.flatMap(({ label }) => (label ? [plainLabel(label.text)] : [])))]
  const people = peopleIn(
    text,
    labels.filter((label) => label !== label.toLowerCase()),
  )
  const sentences: Sentence[] = []
  const holders = sectionHolders(text, blocks)
  const whoAnswers = answerer(text)
  const isAnswered = labels.some((label) => !isQuestioner(label))
  let turn: Turn = { speaker: null, label: null, index: 0 }
  for (const [index, { start, end, label }] of blocks.entries()) {
    if (label) {
      const named = /^A(?:nswer|NSWER)?$/.test(label.text) ? whoAnswers : null
      turn = { speaker: named ?? nameOf(label.text, people, labels), label, index: turn.index + 1 }
    }
    const asked = sentences.at(-1)
    if (!label && !isAnswered && isQuestioner(turn.label?.text ?? '') && asked?.isQuestion)
      turn = { speaker: whoAnswers, label: null, index: turn.index + 1 }
    const signed = label ? null : signatureOf(text, { start, end })
    const own = signed
      ? { speaker: people.named(signed.text) ?? signed.text, label: signed, index: turn.index }
      : turn
    const paragraph = {
      start,
      end,
      quotations: quotationsIn(text, start, end),
      index,
      holder: holders[index] ?? null,
    }
    for (const place of sentencesIn(text, start, end)) {
      const isQuestion = /\?["”’)\]*_]*$/.test(text.slice(Math.max(place.start, place.end - 4), place.end))
      const words = wordsIn(text, place.start, place.end)
      sentences.push({ ...place, words, turn: own, paragraph, index: sentences.length, isQuestion })
    }
  }
  const speakers = [...new Set(sentences.flatMap((each) => each.turn.speaker ?? []))]
  return { text, sentences, people, speakers, author: bylineIn(text) ?? orator(text) }
}

/** Who asks, and never answers. */
function isQuestioner(label: string): boolean {
  return /^(?:q|question)$/i.test(label)
}

/** Without a role after a comma or in brackets. */
function plainLabel(label: string): string {
  return label.split(/[([,\]]/)[0]?.trim() || label
}

/** "GUEST (Dr Jo Marsh)": a role with the name of whoever has it. */
const roleName =
  /^[\p{L} -]{2,30} ?\((?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})\)/u
const speaking = new Set(noNames.roles)

/** As the text names the owner of a label in full. */
function nameOf(label: string, people: People, labels: readonly string[]): string {
  const plain = plainLabel(label)
  const last = plain.split(/\s+/).at(-1) ?? plain
  const inBrackets = roleName.exec(label)?.[1]
  if (inBrackets && speaking.has(plain.toLowerCase())) return inBrackets
  const named =
    people.names.find((full) => full !== full.toUpperCase() && sameWords(full, plain)) ??
    (plain.includes(' ') ? null : (people.named(plain) ?? ofInitials(plain, people)))
  return named ?? labels.find((other) => other !== plain && other.endsWith(` ${last}`)) ?? plain
}

/** "JM": Jo Marsh, where the text names one person of these initials. */
function ofInitials(label: string, people: People): string | null {
  if (!/^\p{Lu}{2,3}$/u.test(label)) return null
  const initials = (full: string): string =>
    Array.from(full.matchAll(/(?:^|[ \u00a0-])(\p{Lu})/gu), ([, letter]) => letter).join('')
  const found = people.names.filter((full) => full !== full.toUpperCase() && initials(full) === label)
  return found.length === 1 ? (found[0] ?? null) : null
}

function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

const byline =
  /^[ \t]*(?:[Bb]y|BY|(?:[Tt]ext|[Ww]ords|[Ww]ritten|[Ss]tory) by)[: \t]+(\p{Lu}[\p{L}\p{M}.’'-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.’'-]*){1,3})(?=[ \t]*(?:$|[,|·•(–—-]|and\b|in\b))/mu

/** Who wrote the text, where one of its first lines says so. */
function bylineIn(text: string): Span | null {
  const found = byline.exec(text.slice(0, 2000))
  const name = found?.[1]
  if (!found || name === undefined) return null
  const at = found.index + found[0].lastIndexOf(name)
  return spanOf(text, at, at + name.length)
}
