import type { z } from 'zod'
import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { admitQuestion } from '@/lib/core/prediction'
import { ok, type Refusal, type Result } from '@/lib/core/result'
import { findFirstForecast } from '@/lib/data/forecasts'
import { refuseOther } from '@/lib/data/insert-once'
import { insertPrediction } from '@/lib/data/predictions'
import type { recordPredictionInput } from '@/lib/validation/prediction'
import { logFirstForecast } from './first-forecast'
import { findWords } from './prediction-words'

/** A question with its first forecast, from a quote, from words just selected, or from nothing. */
export async function keepPrediction(
  context: Context,
  input: z.output<typeof recordPredictionInput>,
): Promise<Result<{ id: string; slug: string }>> {
  const words = await findWords(context, input)
  if (!words.ok) return words
  const { quoteId, speakerId, saidOn, alternativeOf } = words.value
  const admitted = admitQuestion(
    { question: input.question, saidOn, dueOn: input.dueOn },
    dayOf(context.now.getTime(), context.viewer.timeZone),
  )
  if (!admitted.ok) return admitted
  const entry = {
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
    alternativeOf,
    note: input.note,
  }
  const { stored, slug } = await insertPrediction(context, entry)
  const prediction = ok({ id: input.id, slug })
  if (stored) return (await refuseOtherPrediction(context, input, entry, stored)) ?? prediction
  if (!input.forecast) return prediction
  const logged = await logFirstForecast(context, { ...input, forecast: input.forecast }, words.value)
  return logged.ok ? prediction : logged
}

/** What the form left open was filled in at the first press, and may be filled in otherwise at the second. */
async function refuseOtherPrediction(
  context: Context,
  { label, saidOn, forecast, quoteId, quote }: z.output<typeof recordPredictionInput>,
  entry: { id: string; saidOn: string },
  stored: object,
): Promise<Refusal | null> {
  const isDayGiven = saidOn ?? quoteId ?? quote
  const typed = { ...entry, label: label ?? undefined, saidOn: isDayGiven ? entry.saidOn : undefined }
  const other = refuseOther(stored, typed)
  if (other || !forecast) return other
  return refuseOther((await findFirstForecast(context, entry.id)) ?? {}, forecast)
}
