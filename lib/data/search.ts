import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { countFound, excerptAround, type FoundWords, foundIn, soughtWords } from '@/lib/core/found-words'
import { searchedWords } from '@/lib/db/schema/columns'
import { events } from '@/lib/db/schema/events'
import { notes } from '@/lib/db/schema/notes'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import type { SearchFilter } from '@/lib/validation/search'
import { sourceOfQuote } from './joins'
import { holds } from './search-words'
import { newestResolution, outcomeInForce, shownForecast, statusIn, todayByZone } from './standing'

export type SearchResults = Awaited<ReturnType<typeof searchRecord>>

/** How many of each kind are shown; a longer list is the page of its kind. */
const shownEach = 5
const room = 72

/** What in the viewer's record holds the words, each kind by itself, with the places of the words. */
export async function searchRecord(context: Context, { q }: SearchFilter) {
  const mark = marker(q)
  const [foundPredictions, foundQuotes, foundEvents, foundNotes, foundSources] = await Promise.all([
    selectPredictions(context, q),
    selectQuotes(context, q),
    selectEvents(context, q),
    selectNotes(context, q),
    selectSources(context, q),
  ])
  return {
    predictions: foundPredictions.map(({ label, question, condition, note, ...row }) => ({
      ...row,
      label,
      words: mark(label, question, condition, note),
    })),
    quotes: foundQuotes.map(({ text, note, ...row }) => ({ ...row, words: mark(text, note) })),
    events: foundEvents.map(({ label, what, publisher, note, ...row }) => ({
      ...row,
      words: mark(label, what, note, publisher),
    })),
    notes: foundNotes.map(({ text, ...row }) => ({ ...row, words: mark(text) })),
    sources: foundSources.map(({ title, outlet, author, text, ...row }) => ({
      ...row,
      title,
      words: mark(title, text, outlet, author),
    })),
  }
}

/** Of the texts of a row the one that holds most of the words, the first of equals; around them. */
function marker(q: string): (...texts: (string | null)[]) => FoundWords {
  const words = soughtWords(q)
  return (...texts) => {
    const marked = texts.flatMap((text) => (text ? [{ text, marks: foundIn(text, words) }] : []))
    const most = Math.max(...marked.map(countFound))
    const best = marked.find((found) => countFound(found) === most)
    return excerptAround(best ?? { text: '', marks: [] }, room)
  }
}

async function selectPredictions(context: Context, q: string) {
  const { db, viewer } = context
  const today = await todayByZone(context)
  const order = [
    sql`(${predictions.role} = 'headline') desc`,
    desc(predictions.saidOn),
    asc(predictions.dueOn),
  ]
  const part = db
    .select({ partId: sql<string>`${predictions.id}`.as('part_id') })
    .from(predictions)
    .where(
      and(
        eq(predictions.workspaceId, viewer.workspaceId),
        holds(
          searchedWords(predictions.label, predictions.question, predictions.condition, predictions.note),
          q,
        ),
      ),
    )
    .orderBy(...order, asc(predictions.id))
    .limit(shownEach)
    .as('part')
  const newest = newestResolution(db)
  const shown = shownForecast(db)
  return db
    .select({
      id: predictions.id,
      label: predictions.label,
      question: predictions.question,
      condition: predictions.condition,
      note: predictions.note,
      dueOn: predictions.dueOn,
      probability: shown.probability,
      status: statusIn(today, newest),
      outcome: outcomeInForce(newest),
    })
    .from(part)
    .innerJoin(
      predictions,
      and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, part.partId)),
    )
    .leftJoinLateral(newest, sql`true`)
    .leftJoinLateral(shown, sql`true`)
    .orderBy(...order, asc(predictions.id))
}

function selectQuotes({ db, viewer }: Context, q: string) {
  return db
    .select({
      id: quotes.id,
      sourceId: quotes.sourceId,
      sourceTitle: sources.title,
      text: quotes.text,
      note: quotes.note,
    })
    .from(quotes)
    .innerJoin(sources, sourceOfQuote)
    .where(and(eq(quotes.workspaceId, viewer.workspaceId), holds(searchedWords(quotes.text, quotes.note), q)))
    .orderBy(desc(sources.publishedOn), asc(quotes.startUnit), asc(quotes.id))
    .limit(shownEach)
}

function selectEvents({ db, viewer }: Context, q: string) {
  const { id, happenedOn, label, what, publisher, note } = events
  return db
    .select({ id, happenedOn, label, what, publisher, note })
    .from(events)
    .where(
      and(eq(events.workspaceId, viewer.workspaceId), holds(searchedWords(label, what, publisher, note), q)),
    )
    .orderBy(desc(happenedOn), desc(id))
    .limit(shownEach)
}

function selectNotes({ db, viewer }: Context, q: string) {
  const { id, predictionId, text } = notes
  return db
    .select({ id, predictionId, predictionLabel: predictions.label, text })
    .from(notes)
    .innerJoin(predictions, ofPrediction)
    .where(and(eq(notes.workspaceId, viewer.workspaceId), holds(searchedWords(text), q)))
    .orderBy(desc(notes.createdAt), desc(id))
    .limit(shownEach)
}

const ofPrediction: SQL | undefined = and(
  eq(predictions.workspaceId, notes.workspaceId),
  eq(predictions.id, notes.predictionId),
)

function selectSources({ db, viewer }: Context, q: string) {
  const { id, publishedOn, title, outlet, author, text } = sources
  return db
    .select({ id, publishedOn, title, outlet, author, text: sql<string>`left(${text}, 100000)` })
    .from(sources)
    .where(
      and(eq(sources.workspaceId, viewer.workspaceId), holds(searchedWords(title, outlet, author, text), q)),
    )
    .orderBy(desc(publishedOn), desc(id))
    .limit(shownEach)
}
