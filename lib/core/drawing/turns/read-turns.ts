import { type Span, spanOf } from '../span'
import { answerer, orator } from './heading'
import { labelled } from './labels'
import { paragraphsIn } from './paragraphs'
import { type People, peopleIn } from './people'
import { type Quotation, quotationsIn } from './quotations'
import { sectionHolders } from './sections'
import { sentencesIn } from './sentences'
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
  const blocks = labelled(text, paragraphsIn(text))
  const labels = [...new Set(blocks.flatMap(({ label }) => (label ? [plainLabel(label.text)] : [])))]
  const people = peopleIn(
    text,
    labels.filter((label) => label !== label.toLowerCase()),
  )
  const sentences: Sentence[] = []
  const holders = sectionHolders(text, blocks)
  const whoAnswers = answerer(text)
  let turn: Turn = { speaker: null, label: null, index: 0 }
  for (const [index, { start, end, label }] of blocks.entries()) {
    if (label) {
      const named = /^A(?:nswer|NSWER)?$/.test(label.text) ? whoAnswers : null
      turn = { speaker: named ?? nameOf(label.text, people, labels), label, index: turn.index + 1 }
    }
    const paragraph = {
      start,
      end,
      quotations: quotationsIn(text, start, end),
      index,
      holder: holders[index] ?? null,
    }
    for (const place of sentencesIn(text, start, end)) {
      const isQuestion = /\?["”’)\]]*$/.test(text.slice(Math.max(place.start, place.end - 4), place.end))
      const words = wordsIn(text, place.start, place.end)
      sentences.push({ ...place, words, turn, paragraph, index: sentences.length, isQuestion })
    }
  }
  const speakers = [...new Set(sentences.flatMap((each) => each.turn.speaker ?? []))]
  return { text, sentences, people, speakers, author: bylineIn(text) ?? orator(text) }
}

/** Without a role after a comma or in brackets. */
function plainLabel(label: string): string {
  return label.split(/[([,\]]/)[0]?.trim() || label
}

/** As the text names the owner of a label in full. */
function nameOf(label: string, people: People, labels: readonly string[]): string {
  const plain = plainLabel(label)
  const last = plain.split(/\s+/).at(-1) ?? plain
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
