import { v7 } from 'uuid'
import { speakerAt } from '@/app/sources/_lib/turns'
import type { Attribution, PlacedWords, QuoteKind, Span, Voice } from '@/lib/core/quote'
import { emptyPrediction, type PredictionDraft } from './prediction-draft'

/** Words that are being recorded: their place, who said them, and the prediction in them, as typed so far. */
export type CaptureDraft = PredictionDraft & {
  /** Null while nothing is picked. */
  span: Span | null
  hedges: readonly Span[]
  /** The words that they answer. */
  context: PlacedWords | null
  /** The id of a speaker of the record, or `new`. */
  speaker: string
  speakerName: string
  speakerDescription: string
  voice: Voice
  kind: QuoteKind
  attribution: Attribution
  limits: string
  note: string
  predicts: boolean
  predictionId: string
}

export const newSpeaker = 'new'

export const emptyCapture: CaptureDraft = {
  ...emptyPrediction,
  span: null,
  hedges: [],
  context: null,
  speaker: newSpeaker,
  speakerName: '',
  speakerDescription: '',
  voice: 'own',
  kind: 'forecast',
  attribution: 'high',
  limits: '',
  note: '',
  predicts: true,
  predictionId: '',
}

type Known = { text: string; speakers: readonly { id: string; name: string }[] }

/**
 * Other words picked: what was typed stays, and what the place itself says is filled in, whose turn it is and so whose
 * voice. Hedges stay where they still lie inside.
 */
export function pickWords(draft: CaptureDraft, span: Span, { text, speakers }: Known): Partial<CaptureDraft> {
  const hedges = draft.hedges.filter((hedge) => span.start <= hedge.start && hedge.end <= span.end)
  const kept = { span, hedges, predictionId: draft.predictionId || v7() }
  if (draft.span && overlaps(draft.span, span)) return kept
  const name = speakerAt(text, span.start)
  if (!name) return { ...kept, voice: 'paraphrase' }
  const known = speakers.find((speaker) => speaker.name === name)
  return { ...kept, voice: 'own', speaker: known?.id ?? newSpeaker, speakerName: known ? '' : name }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
