import type { z } from 'zod'
import type { Context } from '@/lib/context'
import type { Result } from '@/lib/core/result'
import { insertQuote } from '@/lib/data/quotes'
import type { newQuote } from '@/lib/validation/quote'
import { chooseSpeaker } from './choose-speaker'

/** Keeps words at their place, with a speaker of the record or a new one. */
export async function keepQuote(
  context: Context,
  input: z.output<typeof newQuote>,
): Promise<Result<{ id: string }>> {
  const { speakerId, speakerName, speakerDescription, ...quote } = input
  const speaker = await chooseSpeaker(context, { speakerId, speakerName, speakerDescription })
  if (!speaker.ok) return speaker
  return insertQuote(context, { ...quote, speakerId: speaker.value })
}
