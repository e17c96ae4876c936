import type { CalendarDate } from '@/lib/core/calendar'
import type { Origin } from '@/lib/core/forecast'
import type { Probability } from '@/lib/core/probability'
import type { Voice } from '@/lib/core/quote'
import type { Span } from './span'

/** The unit that the words of a deadline name; `vague` is a future without a date ("soon"). */
export const grains = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'vague',
] as const
export type Grain = (typeof grains)[number]

/** Words that may be a prediction, with a place in the text for everything that is claimed of them. Plain JSON. */
export type Candidate = {
  start: number
  end: number
  /** `text.slice(start, end)`, without outer quotation marks or a leading "and". */
  quote: string
  /** How likely these words are a forecast at all, 0 to 1; a model fitted on marked texts, not the chance they state. */
  score: number
  /** As the text names them, or as one of the given `speakers` is called; `author` where the unnamed writer speaks. */
  speaker: string
  /** Where the text says who speaks; null for the unnamed writer. */
  speakerWords: Span | null
  voice: Voice
  /** What would happen, in the affirmative, with what the quote leaves to its question. `probability` is its chance. */
  statement: string
  /** A draft of the question that time will answer: "Will … by …?" */
  question: string
  criteria: { yesIf: string; noIf: string; ambiguousIf: string }
  checks: Check[]
  /** The words that carry the strength; null for a bare "will" or flat denial. */
  hedge: Span | null
  /** Null where the words only compare ("less likely than it was"). */
  probability: CandidateProbability | null
  /** Null where the text names none. */
  deadline: CandidateDeadline | null
  /** "if …" or its equal. */
  condition: Span | null
  /** The question, or the claim before, that the quote answers and cannot be read without. */
  context: Span | null
  /** The strongest first, for and against mixed. */
  reasons: Reason[]
}

export type CandidateProbability = {
  p: Probability
  low: Probability
  high: Probability
  origin: Extract<Origin, 'number' | 'phrase' | 'bare'>
  /** The phrase as its scale names it; null for a number and a bare assertion. */
  phrase: string | null
  scale: string | null
  scaleVersion: string | null
  /** How the number was reached, in words. */
  rule: string
}

/** `earliest` is null where only an end is said; both are null for a vague future, or until a day of publication is known. */
export type CandidateDeadline = Span & {
  earliest: CalendarDate | null
  latest: CalendarDate | null
  grain: Grain
  /** How the dates were reached, in words: "by 2030 ends with the last day of 2030". */
  rule: string
  /** The dates count from the day of publication, which is not known. */
  needsPublication: boolean
}

/** A feature of the words that speaks for their being a forecast, or against it. */
export type Reason = {
  feature: string
  says: string
  /** What it adds to the log odds; below 0 it speaks against. */
  weight: number
  /** The words that show it, where it is some of them. */
  words: Span | null
}

/** What a good record asks of a prediction, and whether these words meet it as they stand. */
export type Check = {
  name: 'precise' | 'verifiable' | 'dated' | 'attributable'
  isMet: boolean
  says: string
}
