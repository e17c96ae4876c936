import type { PhraseRecord } from '@/lib/core/calibration/phrase-record'
import type { SettledOutcome } from '@/lib/core/resolution'
import { percent, percentRange } from '@/lib/format'
import { toCsv } from './csv'

/** A phrase that a survey asked about: the middle half of the answers, and the median. */
export type PhraseAnchor = {
  phrase: string
  low: number
  high: number
  median: number
  source?: string | null
}

/** How a phrase is read. */
export type PhraseReading = { phrase: string; probability: number; low: number; high: number }

/** What came of the phrase each time its speaker used it. */
export type OwnRecord = {
  record: PhraseRecord
  /** The answers, in the order of use. */
  outcomes: readonly SettledOutcome[]
  sentence: string
}

/** @example "“low probability” is read as 13%, band 5–25%, placed by 3 phrases that were asked about." */
export function phraseSentence(reading: PhraseReading, anchors: readonly PhraseAnchor[]): string {
  const read = `“${reading.phrase}” is ${readingText(reading)}`
  const same = anchors.find((anchor) => anchor.phrase.toLowerCase() === reading.phrase.toLowerCase())
  if (same)
    return `${read}: readers hear ${percent(same.median)}, half of them ${percentRange(same.low, same.high)}.`
  if (anchors.length === 0) return `${read}. No survey stands behind it.`
  const phrases = anchors.length === 1 ? 'one phrase that was' : `${anchors.length} phrases that were`
  return `${read}, placed by ${phrases} asked about in surveys.`
}

/** @example readingText({ phrase: 'low probability', probability: 0.13, low: 0.05, high: 0.25 }) // 'read as 13%, band 5–25%' */
export function readingText({ probability, low, high }: PhraseReading): string {
  return `read as ${percent(probability)}, band ${percentRange(low, high)}`
}

export function phraseCsv(
  reading: PhraseReading,
  anchors: readonly PhraseAnchor[],
  own: OwnRecord | null,
): string {
  return toCsv(
    ['phrase', 'kind', 'low', 'median_or_reading', 'high', 'source'],
    [
      ...anchors.map(({ phrase, low, median, high, source }) => [
        phrase,
        'survey',
        low,
        median,
        high,
        source ?? null,
      ]),
      [reading.phrase, 'reading', reading.low, reading.probability, reading.high, null],
      ...(own?.record.interval
        ? [
            [
              reading.phrase,
              'own record',
              own.record.interval[0],
              own.record.rate,
              own.record.interval[1],
              `${own.record.happened} of ${own.record.settled}`,
            ],
          ]
        : []),
    ],
  )
}
