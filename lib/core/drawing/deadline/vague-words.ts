import { monthNumber } from '@/lib/core/day-words/names'
import { phrasesAt, phraseTable } from './phrase-table'
import { after, type Token } from './tokens'
import words from './vague.json'

/** Vague phrases by their first word, the longer ones first. */
const phrases = phraseTable(
  words.phrases
    .map((text): [string, string] => [text, text])
    .toSorted(([a], [b]) => b.split(' ').length - a.split(' ').length),
)

/** First words of the vague phrases. */
export const vagueOpeners: readonly string[] = [...phrases.keys()]

/** The place after a vague future such as "soon" or "in the coming months"; null where none stands at `at`. */
export function vagueAt(tokens: readonly Token[], at: number): number | null {
  return phrasesAt(phrases, tokens, at)[0]?.next ?? null
}

const events = new Set(words.events)
const eventWords = new Set(words.eventWords)
const furthest = 3

/** Days of other calendars than the Gregorian, and those that move from land to land. */
const feasts = phraseTable(words.feasts.map((name): [string, string] => [name, name]))

/** The place after an event without a date, as it may follow "before" or "by": "the recess", "the new harvest". */
export function eventAt(tokens: readonly Token[], at: number): number | null {
  const [feast] = phrasesAt(feasts, tokens, at)
  if (feast && tokens[at]?.isCapital) return feast.next
  if (!/^(?:the|this|our|its|their|his|her|next)$/.test(tokens[at]?.word ?? '')) return null
  for (let place = at + 1; place <= at + 1 + furthest; place++) {
    const word = tokens[place]?.word ?? ''
    if (eventWords.has(word)) continue
    if (!events.has(word)) return null
    const next = events.has(tokens[place + 1]?.word ?? '') ? place + 2 : place + 1
    return inMonthAt(tokens, next) ?? next
  }
  return null
}

/** "The vote in June" is on a day of June that nobody names. */
function inMonthAt(tokens: readonly Token[], at: number): number | null {
  const month = after(tokens, at, 'in')
  const name = month === null ? undefined : tokens[month]
  return month !== null && name?.isCapital && monthNumber(name.word) !== null ? month + 1 : null
}

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|debut|inaugural|final|last)$/
const ownPart = /^(?:day|week|month|quarter|year|season|winter|spring|summer|autumn|decade|term)$/

/** "By its third winter", "in their first year": a time counted from something else's beginning. */
export function ownTimeAt(tokens: readonly Token[], at: number): number | null {
  const [whose, nth, unit] = [0, 1, 2].map((step) => tokens[at + step]?.word ?? '')
  if (!/^(?:its|his|her|their|our|my|your)$/.test(whose ?? '')) return null
  return ordinal.test(nth ?? '') && ownPart.test(unit ?? '') ? at + 3 : null
}

/** The place after a noun such as "deadline" or "summit", as it may follow the name of a month. */
export function eventWordAt(tokens: readonly Token[], at: number): number | null {
  return events.has(tokens[at]?.word ?? '') && !tokens[at]?.opensParagraph ? at + 1 : null
}
