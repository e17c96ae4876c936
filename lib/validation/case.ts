import { z } from 'zod'
import { confidences, precisions } from '@/lib/core/event'
import { attributions, quoteKinds } from '@/lib/core/quote'

/**
 * The files of a case: a text, what was read out of it, what happened, how it came out. Strict, so that a field
 * which nobody gave a place is noticed rather than lost.
 */
const day = z.iso.date()
const link = z.url()
const span = z.strictObject({ text: z.string(), start: z.int(), end: z.int() })
const chance = z.number().min(0).max(1)

const caseSource = z.strictObject({
  schema_version: z.literal(1),
  id: z.string(),
  title: z.string(),
  title_confidence: z.string(),
  standfirst: z.string(),
  newsletter_issue_title: z.string(),
  outlet: z.strictObject({ name: z.string(), site: link }),
  interviewer: z.strictObject({ name: z.string(), role: z.string(), role_source: link }),
  interviewee: z.strictObject({
    name: z.string(),
    role: z.string(),
    not_to_be_confused_with: z.array(z.string()),
  }),
  language: z.string(),
  published: z.strictObject({
    date: day,
    precision: z.string(),
    status: z.string(),
    earliest: day,
    latest: day,
    use_as_forecast_date: day,
    confidence_in_window: chance,
    summary: z.string(),
  }),
  date_evidence: z.array(z.strictObject({ kind: z.string(), fact: z.string(), url: link.optional() })),
  url: link,
  url_note: z.string(),
  access: z.string(),
  access_note: z.string(),
  text_file: z.string(),
  text_encoding: z.literal('UTF-8'),
  text_chars: z.int(),
  text_bytes: z.int(),
  text_sha256: z.string(),
  rights_note: z.string(),
})

const caseClaim = z.strictObject({
  id: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  speaker: z.enum(['interviewee_own_words', 'interviewer_paraphrase_of_interviewee', 'interviewer']),
  attribution_confidence: z.enum(attributions),
  kind: z.enum(quoteKinds),
  direction: z.string(),
  hedges: z.array(span),
  horizon_as_stated: z.string().nullable(),
  reading: z.string().nullable(),
  scorable: z.enum(['yes', 'partly', 'context', 'no']),
  why_limited: z.string(),
  context: z.strictObject({ quote: z.string(), start: z.int(), end: z.int() }).optional(),
  note: z.string().optional(),
  predictions: z.array(z.string()),
})

const casePrediction = z.strictObject({
  id: z.string(),
  slug: z.string(),
  claim: z.string(),
  question: z.string(),
  type: z.literal('binary'),
  opened: day,
  due: day,
  tier: z.enum(['A', 'B', 'C']),
  probability: chance.nullable(),
  low: chance.nullable(),
  high: chance.nullable(),
  probability_rule: z.string(),
  speaker_expected: z.string(),
  cluster: z.string(),
  criteria: z.strictObject({ yes: z.string(), no: z.string(), ambiguous: z.string() }),
  headline: z.boolean(),
  reading: z.string().optional(),
  conditional_on: z.string().optional(),
})

const scaleEntry = z.strictObject({
  id: z.string(),
  phrase: z.string(),
  reads_as: z.string(),
  p: chance,
  low: chance,
  high: chance,
  anchors: z.array(z.string()),
  strength: z.string(),
})

const casePredictions = z.strictObject({
  schema_version: z.literal(1),
  case: z.string(),
  offset_unit: z.string(),
  speaker_gave_numbers: z.boolean(),
  note: z.string(),
  speakers: z.record(z.string(), z.string()),
  tiers: z.record(z.string(), z.string()),
  constant_rate_rule: z.string(),
  verbal_scale: z.array(scaleEntry),
  scale_sources: z.array(
    z.strictObject({ id: z.string(), cite: z.string(), url: link, n: z.int().optional(), read: z.string() }),
  ),
  claims: z.array(caseClaim),
  predictions: z.array(casePrediction),
})

const caseEvents = z.strictObject({
  schema_version: z.literal(1),
  case: z.string(),
  as_of: day,
  count: z.int(),
  note: z.string(),
  rejected: z.array(z.strictObject({ url: link, why: z.string() })),
  events: z.array(
    z.strictObject({
      id: z.string(),
      date: day,
      date_precision: z.enum(precisions),
      end_date: day.optional(),
      what: z.string(),
      source: z.strictObject({ publisher: z.string(), url: link }),
      confidence: z.enum(confidences),
      bears_on: z.array(z.string()),
      note: z.string().optional(),
    }),
  ),
})

const caseResolutions = z.strictObject({
  schema_version: z.literal(1),
  case: z.string(),
  as_of: day,
  outcomes: z.record(z.string(), z.string()),
  check: z.record(z.string(), z.union([z.number(), z.string()])),
  resolutions: z.array(
    z.strictObject({
      prediction: z.string(),
      status: z.enum(['resolved', 'open']),
      outcome: z.enum(['yes', 'no', 'ambiguous']).nullable(),
      resolved_on: day.nullable(),
      knowable_on: day.optional(),
      events: z.array(z.string()),
      reasoning: z.string(),
      confidence: chance.nullable(),
      brier: z.number().optional(),
      brier_range: z.array(z.number()).length(2).optional(),
    }),
  ),
})

/** Short titles that the case does not have: for lists, and for the events that the timeline names. */
const caseLabels = z.strictObject({
  events: z.record(z.string(), z.string()),
  predictions: z.record(z.string(), z.string()),
  alternatives: z.record(z.string(), z.string()),
})

export const exampleCase = z.strictObject({
  text: z.string(),
  source: caseSource,
  reading: casePredictions,
  happened: caseEvents,
  outcome: caseResolutions,
  labels: caseLabels,
})

export type ExampleCase = z.output<typeof exampleCase>
export type CaseClaim = z.output<typeof caseClaim>
export type CasePrediction = z.output<typeof casePrediction>
