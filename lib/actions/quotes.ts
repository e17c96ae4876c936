'use server'

import { ok } from '@/lib/core/result'
import { recordQuoteInput } from '@/lib/validation/quote'
import { action } from './action'
import { keepQuote } from './keep-quote'

/** Keeps words selected in a source's text, with who said them. */
export const recordQuote = action(recordQuoteInput, async ({ workspaceId: _, ...quote }, context) => {
  const kept = await keepQuote(context, quote)
  return kept.ok ? ok({ id: quote.id }) : kept
})
