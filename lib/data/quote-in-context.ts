import { and, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { Attribution, PlacedWords, QuoteKind, Voice } from '@/lib/core/quote'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { sourceOfQuote, speakerOfQuote } from './joins'
import { spansWithin, wordsAround } from './place'

/** A quote amid the words around it. Hedges count from the start of the quote, offsets are units into the source. */
export type QuoteInContext = {
  id: string
  text: string
  start: number
  end: number
  before: string
  after: string
  /** False where the text at its place differs: "not verified". */
  isAtItsPlace: boolean
  hedges: PlacedWords[]
  voice: Voice
  kind: QuoteKind
  attribution: Attribution
  /** The words that it answers. */
  answers: string | null
  limits: string | null
  note: string | null
  speaker: { id: string; name: string; description: string; isSelf: boolean }
  source: {
    id: string
    title: string
    outlet: string | null
    author: string | null
    url: string | null
    publishedOn: string
    publishedEarliestOn: string | null
    publishedLatestOn: string | null
    publishedNote: string | null
  }
}

/**
 * A quote of the viewer's with its surroundings, or null. The whole text is read to show a few lines of it:
 * places count in UTF-16 units, which SQL cannot cut by.
 */
export async function findQuoteInContext(
  { db, viewer }: Context,
  id: string,
): Promise<QuoteInContext | null> {
  const [row] = await db
    .select({
      id: quotes.id,
      text: quotes.text,
      start: quotes.startUnit,
      end: quotes.endUnit,
      voice: quotes.voice,
      kind: quotes.kind,
      attribution: quotes.attribution,
      hedges: quotes.hedges,
      context: quotes.context,
      limits: quotes.limits,
      note: quotes.note,
      speaker: {
        id: speakers.id,
        name: speakers.name,
        description: speakers.description,
        isSelf: speakers.isSelf,
      },
      source: {
        id: sources.id,
        title: sources.title,
        outlet: sources.outlet,
        author: sources.author,
        url: sources.url,
        publishedOn: sources.publishedOn,
        publishedEarliestOn: sources.publishedEarliestOn,
        publishedLatestOn: sources.publishedLatestOn,
        publishedNote: sources.publishedNote,
      },
      sourceText: sources.text,
    })
    .from(quotes)
    .innerJoin(sources, sourceOfQuote)
    .innerJoin(speakers, speakerOfQuote)
    .where(and(eq(quotes.workspaceId, viewer.workspaceId), eq(quotes.id, id)))
    .limit(1)
  if (!row) return null
  const { sourceText, context, hedges, ...quote } = row
  return {
    ...quote,
    ...wordsAround(sourceText, quote.start, quote.end),
    isAtItsPlace: sourceText.slice(quote.start, quote.end) === quote.text,
    hedges: spansWithin(hedges, quote.start),
    answers: context?.text ?? null,
  }
}
