import type { z } from 'zod'
import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { fail, ok, type Result } from '@/lib/core/result'
import { findFirstReading } from '@/lib/data/predictions'
import { findQuote } from '@/lib/data/quotes'
import type { recordPredictionInput } from '@/lib/validation/prediction'
import { chooseSpeaker } from './choose-speaker'
import { keepQuote } from './keep-quote'

type Input = z.output<typeof recordPredictionInput>

/** Whose prediction it is, since when, the words that it comes from, if any, and which reading of them came first. */
export type Words = {
  quoteId: string | null
  speakerId: string
  saidOn: string
  alternativeOf: string | null
}

/** From a quote the words decide: its speaker, and the day that its source appeared. */
export async function findWords(context: Context, input: Input): Promise<Result<Words>> {
  const alternativeOf = input.alternativeOf ? await findFirstReading(context, input.alternativeOf) : null
  if (input.alternativeOf && !alternativeOf) {
    const gone = 'That other reading is not in this record.'
    return fail(gone, { alternativeOf: gone })
  }
  if (input.quote) {
    const kept = await keepQuote(context, input.quote)
    if (!kept.ok) return atQuote(kept)
  }
  const quoteId = input.quote?.id ?? input.quoteId
  if (!quoteId) return byHand(context, input, alternativeOf)
  const quote = await findQuote(context, quoteId)
  if (!quote)
    return fail('That quote is not in this record.', { quoteId: 'That quote is not in this record.' })
  return ok({ quoteId, speakerId: quote.speakerId, saidOn: quote.saidOn, alternativeOf })
}

/** Without words it was said on the day given, else when the forecast was made, else today. */
async function byHand(context: Context, input: Input, alternativeOf: string | null): Promise<Result<Words>> {
  const speaker = await chooseSpeaker(context, input)
  if (!speaker.ok) return speaker
  const made = dayOf((input.madeAt ?? context.now).getTime(), context.viewer.timeZone)
  return ok({ quoteId: null, speakerId: speaker.value, saidOn: input.saidOn ?? made, alternativeOf })
}

/** A refusal of the quote belongs at the quote's fields. */
function atQuote(refusal: Extract<Result<never>, { ok: false }>): Result<never> {
  const fields = Object.entries(refusal.fields ?? {}).map(([name, message]) => [`quote.${name}`, message])
  return { ...refusal, fields: Object.fromEntries(fields) }
}
