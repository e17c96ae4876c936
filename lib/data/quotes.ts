import { and, asc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { fail, ok, type Result } from '@/lib/core/result'
import type { PlacedWords, Span } from '@/lib/core/quote'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { insertOnce, refuseOther } from './insert-once'
import { sourceOfQuote } from './joins'
import { unitsAfter, unitsBefore } from './place'
import { findSource } from './sources'

type NewQuote = Omit<
  typeof quotes.$inferInsert,
  'workspaceId' | 'createdAt' | 'prefix' | 'suffix' | 'hedges' | 'context'
> & { hedges?: PlacedWords[]; context?: PlacedWords | null }

/** Units kept on either side of a quote, so that it can be found again by its surroundings. */
const unitsAround = 48

/**
 * Keeps exact words with their place; refuses words that differ from what stands there, and another quote under the
 * same id.
 */
export async function insertQuote(
  context: Context,
  quote: NewQuote,
): Promise<Result<{ id: string; isNew: boolean }>> {
  const source = await findSource(context, quote.sourceId)
  if (!source) return fail('That source is not in this record.')
  const refused = misplaced(source.text, quote)
  if (refused) return fail(refused, { text: refused })
  const { isNew, stored } = await insertOnce(context, quotes, {
    ...quote,
    prefix: unitsBefore(source.text, quote.startUnit, unitsAround),
    suffix: unitsAfter(source.text, quote.endUnit, unitsAround),
  })
  return (stored && refuseOther(stored, quote)) ?? ok({ id: quote.id, isNew })
}

/** A quote with what a prediction takes from it: who said it, in what words, on which day. */
export async function findQuote({ db, viewer }: Context, id: string) {
  const [row] = await db
    .select({
      id: quotes.id,
      text: quotes.text,
      speakerId: quotes.speakerId,
      sourceId: quotes.sourceId,
      saidOn: sources.publishedOn,
    })
    .from(quotes)
    .innerJoin(sources, sourceOfQuote)
    .where(and(eq(quotes.workspaceId, viewer.workspaceId), eq(quotes.id, id)))
    .limit(1)
  return row ?? null
}

/** Where the quotes of a source stand, in UTF-16 units, end exclusive. */
export function listQuotePlaces({ db, viewer }: Context, sourceId: string): Promise<Span[]> {
  return db
    .select({ start: quotes.startUnit, end: quotes.endUnit })
    .from(quotes)
    .where(and(eq(quotes.workspaceId, viewer.workspaceId), eq(quotes.sourceId, sourceId)))
    .orderBy(asc(quotes.startUnit), asc(quotes.id))
    .limit(mostPlaces)
}

const mostPlaces = 10_000

/** What is not at its place in the text, as a sentence; null where all of it is. */
function misplaced(text: string, quote: NewQuote): string | null {
  if (text.slice(quote.startUnit, quote.endUnit) !== quote.text) {
    return 'The quote is no longer at its place in the text. Select the words again.'
  }
  for (const hedge of quote.hedges ?? []) {
    const inside = hedge.start >= quote.startUnit && hedge.end <= quote.endUnit
    if (!inside || text.slice(hedge.start, hedge.end) !== hedge.text) {
      return `The hedge “${hedge.text}” is not at its place in the quote.`
    }
  }
  const { context } = quote
  if (context && text.slice(context.start, context.end) !== context.text) {
    return 'The words that the quote answers are no longer at their place in the text.'
  }
  return null
}
