import type { Scale } from '@/lib/core/phrases/scale'
import { readOpposite, surveyScale } from '@/lib/core/phrases/scales'
import { type ChanceReading, readChance } from './read-chance'
import { tokensOf } from './tokens'

/** A reading whose hedge may stand in an earlier clause of the sentence; places count from its start. */
export type SharedReading = ChanceReading & { isShared: boolean }

/**
 * Reads part of a sentence as a chance, and where it has no verb of its own takes the strength from the clause
 * before: "he could be right about the shops, [wrong about the bank]", "is projected to average 3 percent and [to
 * return to target]", "a 34% favourite, [with Smith at 22%]".
 *
 * @param sentence the whole sentence; `start` and `end` are the part's place in it
 */
export function readSharedChance(
  sentence: string,
  start: number,
  end: number,
  scale: Scale = surveyScale,
  question = '',
): SharedReading {
  const own = readChance(sentence.slice(start, end), scale, question)
  const before = sentence.slice(0, start)
  const lead = before.slice(before.lastIndexOf(';') + 1)
  if (own.hedge !== null || lead.trim() === '') return { ...movedBy(own, start), isShared: false }
  const led = readChance(lead, scale, question)
  if (led.probability?.origin === 'number') return shareOf(sentence, start, end, own)
  if (led.hedge === null || !isElliptical(sentence.slice(start, end)))
    return { ...movedBy(own, start), isShared: false }
  const shared = own.direction === 'denies' ? turned(led, lead, scale) : led
  return shared === null
    ? { ...movedBy(own, start), isShared: false }
    : {
        ...movedBy(shared, start - lead.length),
        rule: `${shared.rule} The words before share it.`,
        isShared: true,
      }
}

/** "I think June is likelier, [not before May]": what was thought of the one is thought of the denial; "may" is not shared so. */
function turned(led: ChanceReading, lead: string, scale: Scale): ChanceReading | null {
  const phrase = led.probability?.phrase ?? ''
  if (led.direction === 'denies' || /\bbut\W*$/.test(lead) || /^(?:could|may|might)\b/.test(phrase))
    return null
  const figure = readOpposite(phrase, scale)
  if (figure === null || led.probability === null) return null
  const { p, low, high } = figure
  return {
    ...led,
    probability: { ...led.probability, p, low, high, phrase: figure.phrase },
    direction: 'denies',
    isDenied: true,
  }
}

/** "… a 34% favourite, with Smith at 22%", "in 61 percent of runs, Wexcombe in 27". */
function shareOf(sentence: string, start: number, end: number, own: ChanceReading): SharedReading {
  const found = /\b(?:at|in|on) (\d{1,2}(?:\.\d+)?(?: ?%| percent)?)[.,;]?\s*$/.exec(
    sentence.slice(start, end),
  )
  const number = found?.[1]
  if (found === null || number === undefined) return { ...movedBy(own, start), isShared: false }
  const from = start + found.index + found[0].indexOf(number)
  const p = Number.parseFloat(number) / 100
  return {
    hedge: { start: from, end: from + number.length, text: number },
    probability: { p, low: p, high: p, origin: 'number', phrase: null, scale: null, scaleVersion: null },
    direction: 'affirms',
    isDenied: false,
    rule: 'The number is taken as said; the words before say that it is a chance.',
    isShared: true,
  }
}

/** Without a subject: it begins with "to", an adjective or a preposition, and has no verb of the future. */
function isElliptical(words: string): boolean {
  const pieces = tokensOf(words).map(({ word }) => word)
  if (pieces.length > longestEllipsis || pieces.some((word) => verbs.has(word) || word.endsWith("'ll")))
    return false
  return !subjects.has(pieces[0] ?? '')
}

const longestEllipsis = 14
const verbs = new Set("will would shall is are was were has have had does do won't gonna going".split(' '))
const subjects = new Set('i he she it they we you that this there the a an if'.split(' '))

function movedBy(reading: ChanceReading, offset: number): ChanceReading {
  const { hedge } = reading
  return hedge === null
    ? reading
    : { ...reading, hedge: { ...hedge, start: hedge.start + offset, end: hedge.end + offset } }
}
