import type { Candidate } from '@/lib/core/drawing/candidate'
import type { PlacedCandidate } from '@/lib/data/candidates'
import { day, percent } from '@/lib/format'
import { type CaptureDraft, emptyCapture, newSpeaker } from './capture-draft'

type Known = { author: string | null; speakers: readonly { id: string; name: string }[] }

/**
 * The card of a candidate before anything is typed: what was kept of it, else what the engine read. Its prediction goes
 * by its own id, so that a second press is the same row.
 */
export function draftOf({ id, start, end, drawn, edits }: PlacedCandidate, known: Known): CaptureDraft {
  const span = { start, end }
  const read = drawn ? readingOf(drawn, known) : {}
  return { ...emptyCapture, predictionId: id, ...read, ...(edits as Partial<CaptureDraft> | null), span }
}

/** What the engine read, as the form would have been filled in by hand. */
export function readingOf(drawn: Candidate, known: Known): Partial<CaptureDraft> {
  const { hedge, context, voice, question, criteria, condition } = drawn
  return {
    hedges: hedge ? [{ start: hedge.start, end: hedge.end }] : [],
    context,
    voice,
    question,
    ...criteria,
    condition: condition?.text ?? '',
    ...speakerOf(drawn, known),
    ...dueOf(drawn),
    ...chanceOf(drawn),
  }
}

function speakerOf({ speaker }: Candidate, { author, speakers }: Known): Partial<CaptureDraft> {
  const name = speaker === 'author' ? (author ?? '') : speaker
  const known = speakers.find((one) => one.name === name)
  return known ? { speaker: known.id } : { speaker: newSpeaker, speakerName: name }
}

function dueOf({ deadline }: Candidate): Partial<CaptureDraft> {
  return deadline?.latest ? { due: day(deadline.latest), dueWords: deadline.text } : {}
}

function chanceOf({ probability }: Candidate): Partial<CaptureDraft> {
  if (!probability) return {}
  const { p, low, high, origin, scale, scaleVersion, rule } = probability
  const isExact = low === p && high === p
  return {
    chance: percent(p),
    low: isExact ? '' : percent(low),
    high: isExact ? '' : percent(high),
    origin,
    scale: scale ?? '',
    scaleVersion: scaleVersion ?? '',
    rule,
  }
}
