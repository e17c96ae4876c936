import { type Span, spanOf } from '@/lib/core/drawing/span'
import type { Deadline } from './deadline'

/** Rules stand at the head of a text. */
const farthest = 6000

/**
 * The day that a text gives to all its forecasts at once: "all predictions are about what will be true on January 1,
 * 2027", "each line carries the chance that it has happened by 31 December, unless I say otherwise". Null where it
 * gives none.
 */
export function scopeIn(text: string, deadlines: readonly Deadline[]): Deadline | null {
  for (const sentence of rulesIn(text)) {
    const inIt = deadlines.filter(
      ({ start, end, isPast, latest }) =>
        start >= sentence.start && end <= sentence.end && !isPast && latest !== null,
    )
    const topic = sentence.start + sentence.text.search(ofForecasts)
    const named = inIt.find(({ start }) => start > topic) ?? inIt[0]
    if (named) return named.grain === 'day' ? { ...named, earliest: null } : named
  }
  return null
}

/** The sentences at the head of a text that say how its forecasts are meant. */
function rulesIn(text: string): Span[] {
  const rules: Span[] = []
  let start = 0
  for (const { 0: mark, index } of text.slice(0, farthest).matchAll(ends)) {
    const sentence = text.slice(start, index)
    if (sentence.length < longest && [ofAll, ofForecasts, ofOutcome].every((sign) => sign.test(sentence)))
      rules.push(spanOf(text, start, index))
    start = index + mark.length
  }
  return rules
}

const longest = 400
const ends = /[.!?]\s(?=[\p{Lu}“"\d])|\n|$/gu
const ofAll =
  /\b(?:all|each|every|everything|unless)\b(?! (?:year|month|week|day|time|january|december|new year|autumn|spring))/i
const ofForecasts =
  /\b(?:predictions?|forecasts?|bets|guess(?:es)?|questions?|probabilit(?:y|ies)|odds|chances?|estimates?|items?|lines?|entry|entries|claims?|statements?|propositions?|calls|below|(?:them|these|those))\b/i
const ofOutcome =
  /\b(?:true|happens?|happened|come to pass|judged?|scored?|graded?|marked|settled?|settles|resolved?|resolves|resolution|deadline|expires?|otherwise|by default)\b/i
