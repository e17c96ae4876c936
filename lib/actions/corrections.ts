'use server'

import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { admitQuestionCorrection, admitReason } from '@/lib/core/correction'
import { admitQuestion } from '@/lib/core/prediction'
import { fail, failChanged, ok } from '@/lib/core/result'
import { updatePrediction } from '@/lib/data/correct-prediction'
import { findQuoteVoice, updateQuote } from '@/lib/data/correct-quote'
import { findSourceFacts, hasForecast, listDrawnIds, updateSource } from '@/lib/data/correct-source'
import { type Change, changesOf, hasCorrection, insertCorrections, listPresses } from '@/lib/data/corrections'
import { refuseOther, savedOtherwise } from '@/lib/data/insert-once'
import { findPrediction, findPredictionFacts } from '@/lib/data/predictions'
import { findSpeaker } from '@/lib/data/speakers'
import { correctPredictionInput, correctQuoteInput, correctSourceInput } from '@/lib/validation/correction'
import { action } from './action'
import { chooseSpeaker } from './choose-speaker'
import { moveForecasts, moveSaidWith } from './correct-days'
import { giveToSpeaker } from './correct-speaker'
import { redrawSource } from './draw-source'
import { pressSentence } from './press-sentence'
import { refuseStale } from './refuse-stale'

const nothingNew = 'Nothing is different from what is on record.'

/** Puts facts of a prediction right. What stood before a chance was logged leaves a trace, field by field. */
export const correctPrediction = action(correctPredictionInput, async (input, context) => {
  const { workspaceId: _w, id, why, predictionId, version, ...facts } = input
  const prediction = await findPrediction(context, predictionId)
  const before = await findPredictionFacts(context, predictionId)
  if (!prediction || !before) return fail('That prediction no longer exists.')
  const changes = changesOf('predictions', predictionId, before, facts)
  const done = ok({ version: prediction.version })
  if (await hasCorrection(context, id)) return changes.length === 0 ? done : savedOtherwise()
  if (changes.length === 0) return prediction.version === version ? fail(nothingNew) : done
  const stale = await refuseStale(context, prediction, version)
  if (stale) return stale
  const admitted = admitQuestion(facts, dayOf(context.now.getTime(), prediction.timeZone))
  if (!admitted.ok) return admitted
  const outcome = prediction.resolution?.outcome ?? null
  const fields = changes.map(({ field }) => field)
  const open = admitQuestionCorrection(outcome, fields)
  if (!open.ok) return open
  const isTraced = await hasForecast(context, [predictionId])
  const reason = admitReason(isTraced, why)
  if (!reason.ok) return reason
  const moved = fields.includes('saidOn') ? await moveForecasts(context, prediction, facts.saidOn) : ok([])
  if (!moved.ok) return moved
  if (isTraced) await leaveTrace(context, input, [...changes, ...moved.value])
  return ok({ version: await updatePrediction(context, predictionId, facts) })
})

/** Puts facts of a source right; the text stays. Predictions that were said with it move to its day. */
export const correctSource = action(correctSourceInput, async (input, context) => {
  const { workspaceId: _w, id, why, sourceId, version, ...facts } = input
  const source = await findSourceFacts(context, sourceId)
  if (!source) return fail('That source no longer exists.')
  const changes = changesOf('sources', sourceId, source, facts)
  const done = ok({ version: source.version })
  if (await hasCorrection(context, id)) return changes.length === 0 ? done : savedOtherwise()
  if (changes.length === 0) return source.version === version ? fail(nothingNew) : done
  if (source.version !== version) {
    const [newest] = await listPresses(context, { tableName: 'sources', rowId: sourceId })
    return failChanged(
      'This source changed after the form was opened. Look at what is new, then send it again.',
      newest ? pressSentence(newest) : 'It is at another version than the form.',
    )
  }
  if (facts.publishedOn > dayOf(context.now.getTime(), context.viewer.timeZone)) {
    const future = 'The day it appeared lies in the future.'
    return fail(future, { publishedOn: future })
  }
  const drawn = await listDrawnIds(context, { sourceId })
  const isTraced = await hasForecast(context, drawn)
  const reason = admitReason(isTraced, why)
  if (!reason.ok) return reason
  const days = { was: source.publishedOn, is: facts.publishedOn }
  const moved = days.was === days.is ? ok([]) : await moveSaidWith(context, drawn, days)
  if (!moved.ok) return moved
  if (isTraced) await leaveTrace(context, input, [...changes, ...moved.value])
  const corrected = await updateSource(context, sourceId, facts)
  if (days.was !== days.is) await redrawSource(context, sourceId)
  return ok({ version: corrected })
})

/** Says who spoke the words of a quote, and in whose voice. What was drawn from them goes with them. */
export const correctQuote = action(correctQuoteInput, async (input, context) => {
  const { id, why, quoteId, voice } = input
  const quote = await findQuoteVoice(context, quoteId)
  if (!quote) return fail('That quote no longer exists.')
  const chosen = await chooseSpeaker(context, input)
  if (!chosen.ok) return chosen
  const facts = { speakerId: chosen.value, voice }
  const changes = changesOf('quotes', quoteId, quote, facts)
  if (await hasCorrection(context, id)) return changes.length === 0 ? ok({ id: quoteId }) : savedOtherwise()
  if (changes.length === 0) return refuseOther(quote, input.before) ? ok({ id: quoteId }) : fail(nothingNew)
  if (refuseOther(quote, input.before)) {
    const now = await findSpeaker(context, quote.speakerId)
    return failChanged(
      'This quote changed after the form was opened. Look at what is new, then send it again.',
      `It is given to ${now?.name ?? 'another speaker'} now, in the voice “${quote.voice}”.`,
    )
  }
  const drawn = await listDrawnIds(context, { quoteId })
  const isTraced = await hasForecast(context, drawn)
  const reason = admitReason(isTraced, why)
  if (!reason.ok) return reason
  const moved = await giveToSpeaker(context, drawn, { was: quote.speakerId, is: facts.speakerId })
  if (!moved.ok) return moved
  if (isTraced) await leaveTrace(context, input, [...changes, ...moved.value])
  await updateQuote(context, quoteId, facts)
  return ok({ id: quoteId })
})

function leaveTrace(context: Context, { id, why }: { id: string; why: string | null }, changes: Change[]) {
  return insertCorrections(context, { id, why: why ?? '' }, changes)
}
