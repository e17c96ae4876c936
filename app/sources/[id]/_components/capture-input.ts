import { recordPrediction } from '@/lib/actions/predictions'
import { recordQuote } from '@/lib/actions/quotes'
import type { Span } from '@/lib/core/quote'
import { ok, type Result } from '@/lib/core/result'
import type { RecordPredictionInput } from '@/lib/validation/prediction'
import type { NewQuoteInput, RecordQuoteInput } from '@/lib/validation/quote'
import { type CaptureDraft, newSpeaker } from './capture-draft'
import { predictionFields } from './prediction-draft'
import type { ReadSource } from './reading-room'

type CaptureInput =
  | { predicts: true; input: RecordPredictionInput }
  | { predicts: false; input: RecordQuoteInput }

type Around = { id: string; workspaceId: string; source: ReadSource; predicts: boolean }

/** What is sent: the quote as part of its prediction, or by itself. */
export function captureInput(draft: CaptureDraft, span: Span, around: Around): CaptureInput {
  const { workspaceId, source, predicts } = around
  const quote = quoteInput(draft, span, around)
  if (!predicts) return { predicts, input: { workspaceId, ...quote } }
  const phrase = draft.hedges.map(({ start, end }) => source.text.slice(start, end)).join(' … ')
  const fields = predictionFields(draft, source.publishedOn, phrase)
  return { predicts, input: { id: draft.predictionId, workspaceId, quote, ...fields } }
}

/** One press, one transaction: a refused prediction leaves no quote behind. Refusals of the quote come by plain names. */
export async function recordCapture(capture: CaptureInput): Promise<Result<null>> {
  const result = capture.predicts ? await recordPrediction(capture.input) : await recordQuote(capture.input)
  if (result.ok) return ok(null)
  const fields = Object.entries(result.fields ?? {}).map(([name, sentence]) => [
    name.replace(/^quote\./, ''),
    sentence,
  ])
  return { ...result, fields: Object.fromEntries(fields) }
}

function quoteInput(draft: CaptureDraft, span: Span, { id, source }: Around): NewQuoteInput {
  const { speaker, speakerName, speakerDescription, voice, kind, attribution, limits, note } = draft
  const slice = ({ start, end }: Span) => ({ text: source.text.slice(start, end), start, end })
  return {
    id,
    sourceId: source.id,
    text: source.text.slice(span.start, span.end),
    startUnit: span.start,
    endUnit: span.end,
    hedges: draft.hedges.map(slice),
    ...(speaker === newSpeaker ? { speakerName, speakerDescription } : { speakerId: speaker }),
    voice,
    kind,
    attribution,
    limits,
    note,
  }
}
