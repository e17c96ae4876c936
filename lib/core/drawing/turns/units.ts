import { type Quotation, quotationsWithin } from './quotations'
import type { Sentence } from './read-turns'
import speech from './speech.json'
import type { Word } from './words'

/** A sentence, or the part of one that stands inside or outside of quotation marks. */
export type Unit = {
  start: number
  end: number
  words: readonly Word[]
  sentence: Sentence
  /** The quotation that the words are; null for words that someone only reports, or the writer's own. */
  quotation: Quotation | null
}

const saying = new Set([...speech.say, ...speech.frame])

/** The units of a sentence. A few quoted words in a sentence of someone else's do not part it. */
export function unitsOf(text: string, sentence: Sentence): Unit[] {
  const inside = quotationsWithin(sentence.paragraph.quotations, sentence.start, sentence.end)
  const whole = inside.filter((each, index) => isWhole(text, sentence, each, inside[index - 1] ?? null))
  if (whole.length === 0) return [unit(sentence, sentence.start, sentence.end, null)]
  const units: Unit[] = []
  let from = sentence.start
  for (const quotation of whole) {
    const start = Math.max(quotation.start, sentence.start)
    const end = Math.min(quotation.end, sentence.end)
    const last = units.at(-1)
    if (last?.quotation && goesOn(text, last, start)) {
      units[units.length - 1] = unit(sentence, last.start, end, last.quotation)
    } else {
      units.push(unit(sentence, from, quotation.start - 1, null), unit(sentence, start, end, quotation))
    }
    from = quotation.end + 1
  }
  units.push(unit(sentence, from, sentence.end, null))
  return units.filter(
    ({ words, quotation }) =>
      words.some(({ word }) => /[\p{L}\p{N}]/u.test(word)) && (quotation !== null || !isFrame(words)),
  )
}

/** The longest that only says who speaks: "he told reporters in the mixed zone". */
const longestFrame = 12

function isFrame(words: readonly Word[]): boolean {
  return (
    words.length <= longestFrame &&
    (words.some(({ word }) => saying.has(word)) || words.length <= 2 || words.at(-1)?.word === ':')
  )
}

function unit(sentence: Sentence, start: number, end: number, quotation: Quotation | null): Unit {
  return { start, end, words: wordsBetween(sentence.words, start, end), sentence, quotation }
}

export function wordsBetween(words: readonly Word[], start: number, end: number): Word[] {
  return words.filter((each) => each.start >= start && each.end <= end)
}

/** Whether a quotation is speech that stands for itself, not a few words in a sentence of someone else's. */
function isWhole(text: string, sentence: Sentence, quotation: Quotation, before: Quotation | null): boolean {
  const start = Math.max(quotation.start, sentence.start)
  const end = Math.min(quotation.end, sentence.end)
  if (start === sentence.start || quotation.start - 1 === sentence.start) {
    return (
      sentence.words.length < 4 ||
      /[.!?…,—–]$/u.test(text.slice(sentence.start, end).trimEnd()) ||
      end >= sentence.end - 1 ||
      /^”?["»]?\s[—–-]\s\p{Lu}/u.test(text.slice(end, end + 5))
    )
  }
  const lead = text.slice(before ? before.end : sentence.start, quotation.start - 1).trimEnd()
  const isUpper = /^\p{Lu}/u.test(text.slice(start, start + 2))
  if (/[,:—–]$/u.test(lead) && isUpper) return true
  return (
    before !== null &&
    /,$/u.test(text.slice(0, before.end).slice(-1)) &&
    hasSaying(sentence, before.end, start)
  )
}

function hasSaying(sentence: Sentence, start: number, end: number): boolean {
  return wordsBetween(sentence.words, start, end).some(({ word }) => saying.has(word))
}

/** Whether a quoted sentence that was broken off by "he said" goes on here. */
function goesOn(text: string, last: Unit, start: number): boolean {
  return (
    last.end < start &&
    !/^(?:and|but|or|so|yet)\b/iu.test(text.slice(start, start + 5)) &&
    /,$/u.test(text.slice(last.start, last.end).trimEnd())
  )
}
