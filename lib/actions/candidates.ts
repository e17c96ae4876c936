'use server'

import type { z } from 'zod'
import type { Context } from '@/lib/context'
import { findScale } from '@/lib/core/phrases/scales'
import { fail, ok, type Result } from '@/lib/core/result'
import {
  deleteCandidate,
  findCandidate,
  insertCandidate,
  storeDrawing,
  updateCandidate,
} from '@/lib/data/candidates'
import { findSource, updateSourceScale } from '@/lib/data/sources'
import { deletePrediction, deleteUnusedQuote, hasHistory } from '@/lib/data/take-back'
import {
  acceptCandidateInput,
  candidateInput,
  chooseScaleInput,
  drawCandidatesInput,
  keepEditsInput,
} from '@/lib/validation/candidate'
import { action } from './action'
import { drawSource, longestDrawn, redrawSource } from './draw-source'
import { keepPrediction } from './keep-prediction'
import { keepQuote } from './keep-quote'

const alike = 'These words are on record already, from another press or another tab. Reload the page.'
const gone = 'These words are no longer among the candidates. Reload the page.'

/** Draws the candidates of a source, or draws them anew; what was decided or typed stays. */
export const drawCandidates = action(drawCandidatesInput, async ({ sourceId }, context) => {
  const source = await findSource(context, sourceId)
  if (!source) return fail('That source is not in this record.')
  if (source.text.length > longestDrawn) {
    return fail(
      `At most ${longestDrawn} characters can be read for predictions at once. Select the words yourself, or keep the text in parts.`,
    )
  }
  const drawing = await drawSource(context, source)
  await storeDrawing(context, { sourceId, ...drawing })
  return ok({ drawn: drawing.drawn.length, notices: drawing.notices })
})

/** Reads the words of a source by another scale; what was decided, recorded or typed stays as it is. */
export const chooseScale = action(chooseScaleInput, async ({ sourceId, scale }, context) => {
  if (scale !== null && !findScale(scale)) return fail('That scale is not one of ours. Reload the page.')
  const source = await findSource(context, sourceId)
  if (!source) return fail('That source is not in this record.')
  await updateSourceScale(context, sourceId, scale)
  await redrawSource(context, sourceId)
  return ok({ before: source.scale })
})

/** Keeps what was typed into a card, so that it is there on coming back. */
export const keepEdits = action(keepEditsInput, async ({ candidateId, edits }, context) => {
  const candidate = await findCandidate(context, candidateId)
  if (!candidate) return fail(gone)
  if (candidate.state === 'open') await updateCandidate(context, candidateId, { edits })
  return ok(null)
})

/** Puts a candidate on record: its quote, and the prediction in it if there is one. A second press changes nothing. */
export const acceptCandidate = action(acceptCandidateInput, async (input, context) => {
  const { edits, byHand, prediction, quote } = input
  const candidateId = byHand
    ? await insertCandidate(context, { id: input.candidateId, ...byHand })
    : input.candidateId
  const candidate = await findCandidate(context, candidateId)
  if (!candidate) return fail(gone)
  const quoteId = prediction ? (prediction.quote?.id ?? prediction.quoteId) : quote?.id
  if (!quoteId) return fail('A candidate is recorded with its quote. Reload the page and try again.')
  if (candidate.state === 'accepted' && candidate.quoteId !== quoteId) return fail(alike)
  const kept = prediction ? await keepPrediction(context, prediction) : await keepWords(context, quote)
  if (!kept.ok) return kept
  await updateCandidate(context, candidateId, {
    state: 'accepted',
    quoteId,
    predictionId: prediction?.id ?? null,
    edits,
    decidedAt: context.now,
  })
  return ok({ candidateId, quoteId })
})

type Words = z.output<typeof acceptCandidateInput>['quote']

async function keepWords(context: Context, words: Words): Promise<Result<unknown>> {
  if (!words) return fail('Say what the words are: a quote, or a quote with its prediction.')
  const { workspaceId: _, ...quote } = words
  return keepQuote(context, quote)
}

/** Says that the words are no prediction. They stay in the list, so that they are not asked about again. */
export const rejectCandidate = action(candidateInput, async ({ candidateId }, context) => {
  const candidate = await findCandidate(context, candidateId)
  if (!candidate) return fail(gone)
  if (candidate.state === 'accepted') return fail('It is on record already. Take that back first.')
  if (candidate.drawn === null) await deleteCandidate(context, candidateId)
  else await updateCandidate(context, candidateId, { state: 'rejected', decidedAt: context.now })
  return ok(null)
})

/** Takes a decision back: rejected words are to be reviewed again, and what was recorded goes while nothing came to it. */
export const takeBackDecision = action(candidateInput, async ({ candidateId }, context) => {
  const candidate = await findCandidate(context, candidateId)
  if (!candidate) return fail(gone)
  const { quoteId, predictionId } = candidate
  if (predictionId && (await hasHistory(context, predictionId))) {
    return fail('More was recorded of this prediction since. Correct or void it on its own page.')
  }
  const open = { state: 'open' as const, quoteId: null, predictionId: null, decidedAt: null }
  await updateCandidate(context, candidateId, open)
  if (predictionId) await deletePrediction(context, predictionId)
  if (quoteId) await deleteUnusedQuote(context, quoteId)
  return ok(null)
})
