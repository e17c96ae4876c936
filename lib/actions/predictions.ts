'use server'

import { admitQuestion } from '@/lib/core/prediction'
import { dayOf } from '@/lib/core/calendar'
import { ok } from '@/lib/core/result'
import { insertPrediction } from '@/lib/data/predictions'
import { recordPredictionInput } from '@/lib/validation/prediction'
import { action } from './action'
import { logFirstForecast } from './first-forecast'
import { findWords } from './prediction-words'

/** A question with its first forecast, from a quote, from words just selected, or from nothing. */
export const recordPrediction = action(recordPredictionInput, async (input, context) => {
  const words = await findWords(context, input)
  if (!words.ok) return words
  const { quoteId, speakerId, saidOn } = words.value
  const admitted = admitQuestion(
    { question: input.question, saidOn, dueOn: input.dueOn },
    dayOf(context.now.getTime(), context.viewer.timeZone),
  )
  if (!admitted.ok) return admitted
  const { isNew, ...prediction } = await insertPrediction(context, {
    id: input.id,
    quoteId,
    speakerId,
    label: input.label,
    question: input.question,
    yesIf: input.yesIf ?? '',
    noIf: input.noIf ?? '',
    ambiguousIf: input.ambiguousIf ?? '',
    saidOn,
    dueOn: input.dueOn,
    dueNote: input.dueNote,
    condition: input.condition,
    role: input.role,
    cluster: input.cluster,
    reading: input.reading,
    alternativeOf: input.alternativeOf ?? null,
    note: input.note,
  })
  if (!isNew || !input.forecast) return ok(prediction)
  const logged = await logFirstForecast(context, { ...input, forecast: input.forecast }, words.value)
  return logged.ok ? ok(prediction) : logged
})
