import { and, asc, desc, eq, exists, ilike, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import type { Cause, LuckOrSkill } from '@/lib/core/review'
import { sharedWords, tellingWords } from '@/lib/core/similar-words'
import { predictions } from '@/lib/db/schema/predictions'
import { predictionTags, tags } from '@/lib/db/schema/tags'
import type { LessonFilter } from '@/lib/validation/review'
import { anywhere } from './prediction-where'
import { newestReviews } from './reviews'
import { inForce, isOf, newestResolutions } from './standing'

/** A lesson with what it was learnt from, and the rest of its review, so that a further one can repeat it. */
export type Lesson = {
  id: string
  lesson: string
  missed: string
  luckOrSkill: LuckOrSkill | null
  causes: Cause[]
  remindOn: string | null
  prediction: { id: string; label: string; version: number }
}

const mostShown = 5
const mostLookedAt = 200
const mostWords = 20

/** The lessons that bear on what is being logged: of the same speaker, of a tag it names, in similar words. The closest first. */
export async function listLessonsFor(
  context: Context,
  { speaker, words = '' }: LessonFilter,
): Promise<Lesson[]> {
  const telling = tellingWords(words).slice(0, mostWords)
  if (!speaker && telling.length === 0) return []
  const rows = await selectLessons(context, (lesson) =>
    or(
      speaker ? eq(predictions.speakerId, speaker) : undefined,
      words ? namesItsTag(context.db, words) : undefined,
      ...telling.flatMap((word) => [
        ilike(predictions.question, anywhere(word)),
        ilike(predictions.label, anywhere(word)),
        ilike(lesson, anywhere(word)),
      ]),
    ),
  )
  return rows
    .map((row) => ({
      row,
      shared: sharedWords(words, `${row.question} ${row.prediction.label} ${row.lesson}`),
    }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, mostShown)
    .map(({ row: { question: _, ...lesson } }) => lesson)
}

/** The lessons whose day has come. */
export async function listLessonsDue(context: Context): Promise<Lesson[]> {
  const today = dayOf(context.now.getTime(), context.viewer.timeZone)
  const rows = await selectLessons(context, (_lesson, remindOn) => lte(remindOn, today))
  return rows
    .toSorted((a, b) => (a.remindOn ?? '').localeCompare(b.remindOn ?? ''))
    .map(({ question: _, ...lesson }) => lesson)
}

type Newest = ReturnType<typeof newestReviews>

/** Of predictions that are settled still: what was learnt from an answer goes when that is taken back. */
async function selectLessons(
  context: Context,
  which: (lesson: Newest['lesson'], remindOn: Newest['remindOn']) => SQL | undefined,
) {
  const review = newestReviews(context)
  const newest = newestResolutions(context)
  const rows = await context.db
    .select({
      id: review.id,
      lesson: review.lesson,
      missed: review.missed,
      luckOrSkill: sql<LuckOrSkill | null>`${review.luckOrSkill}`,
      causes: sql<Cause[]>`${review.causes}`,
      remindOn: review.remindOn,
      question: predictions.question,
      prediction: { id: predictions.id, label: predictions.label, version: predictions.version },
    })
    .from(review)
    .innerJoin(
      predictions,
      and(eq(predictions.workspaceId, context.viewer.workspaceId), eq(predictions.id, review.predictionId)),
    )
    .innerJoin(newest, isOf(newest))
    .where(and(ne(review.lesson, ''), inForce(newest), which(review.lesson, review.remindOn)))
    .orderBy(desc(newest.knownOn), asc(review.id))
    .limit(mostLookedAt)
  return rows
}

/** Whether a line holds the name of a tag of the prediction in the outer query. */
function namesItsTag(db: Context['db'], words: string): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(predictionTags)
      .innerJoin(
        tags,
        and(eq(tags.workspaceId, predictionTags.workspaceId), eq(tags.id, predictionTags.tagId)),
      )
      .where(
        and(
          eq(predictionTags.workspaceId, predictions.workspaceId),
          eq(predictionTags.predictionId, predictions.id),
          sql`position(lower(${tags.name}) in lower(${words})) > 0`,
        ),
      ),
  )
}
