import { acceptCandidate } from '@/lib/actions/candidates'
import type { Span } from '@/lib/core/quote'
import { ok, type Result } from '@/lib/core/result'
import type { AcceptCandidateInput } from '@/lib/validation/candidate'
import type { NewQuoteInput } from '@/lib/validation/quote'
import { type CaptureDraft, newSpeaker } from './capture-draft'
import { predictionFields } from './prediction-draft'
import type { ReadSource } from './reading-room'

type Around = {
  /** Of the quote. */
  id: string
  workspaceId: string
  source: ReadSource
  predicts: boolean
  /** Null of words that a person selected: they become a candidate with the press, under the id of their quote. */
  candidateId: string | null
}

/** What is sent: the quote as part of its prediction, or by itself. */
export function captureInput(draft: CaptureDraft, span: Span, around: Around): AcceptCandidateInput {
  const { id, workspaceId, source, predicts, candidateId } = around
  const quote = quoteInput(draft, span, around)
  const decided = {
    workspaceId,
    candidateId: candidateId ?? id,
    edits: { ...draft, hedges: [...draft.hedges] },
    byHand: candidateId ? null : { sourceId: source.id, ...span },
  }
  if (!predicts) return { ...decided, quote: { workspaceId, ...quote } }
  const phrase = draft.hedges.map(({ start, end }) => source.text.slice(start, end)).join(' … ')
  const fields = predictionFields(draft, source.publishedOn, phrase)
  return { ...decided, prediction: { id: draft.predictionId, workspaceId, quote, ...fields } }
}

/** One press, one transaction: a refused prediction leaves no quote behind. Refusals come by the plain names of the fields. */
export async function recordCapture(input: AcceptCandidateInput): Promise<Result<{ candidateId: string }>> {
  const result = await acceptCandidate(input)
  if (result.ok) return ok({ candidateId: result.value.candidateId })
  const fields = Object.entries(result.fields ?? {}).map(([name, sentence]) => [
    name.replace(/^(prediction\.)?(quote\.)?/, ''),
    sentence,
  ])
  return { ...result, fields: Object.fromEntries(fields) }
}

function quoteInput(draft: CaptureDraft, span: Span, { id, source }: Around): NewQuoteInput {
  const { speaker, speakerName, speakerDescription, voice, kind, attribution, limits, note, context } = draft
  const slice = ({ start, end }: Span) => ({ text: source.text.slice(start, end), start, end })
  return {
    id,
    sourceId: source.id,
    text: source.text.slice(span.start, span.end),
    startUnit: span.start,
    endUnit: span.end,
    hedges: draft.hedges.map(slice),
    context: context && slice(context),
    ...(speaker === newSpeaker ? { speakerName, speakerDescription } : { speakerId: speaker }),
    voice,
    kind,
    attribution,
    limits,
    note,
  }
}
