import { and, desc, eq, ilike, or } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { CalendarDate } from '@/lib/core/calendar'
import { sharedWords, tellingWords } from '@/lib/core/similar-words'
import { predictions } from '@/lib/db/schema/predictions'
import type { AlikeFilter } from '@/lib/validation/alike-filter'
import { anywhere } from './prediction-where'

export type AlikePrediction = { id: string; question: string; dueOn: CalendarDate | null }

const mostShown = 3
const mostLookedAt = 200
const mostWords = 12

/** Questions that share fewer telling words are about something else. */
const enoughShared = 2
const yearMs = 366 * 86_400_000

/** Predictions of a speaker that may be the same as one about to be recorded: similar words, due within a year of it. The closest first. */
export async function listAlike(
  { db, viewer }: Context,
  { words, speaker, due }: AlikeFilter,
): Promise<AlikePrediction[]> {
  const telling = tellingWords(words).slice(0, mostWords)
  if (telling.length < enoughShared) return []
  const rows = await db
    .select({ id: predictions.id, question: predictions.question, dueOn: predictions.dueOn })
    .from(predictions)
    .where(
      and(
        eq(predictions.workspaceId, viewer.workspaceId),
        eq(predictions.speakerId, speaker),
        or(...telling.map((word) => ilike(predictions.question, anywhere(word)))),
      ),
    )
    .orderBy(desc(predictions.createdAt), desc(predictions.id))
    .limit(mostLookedAt)
  return rows
    .map((row) => ({ row, shared: sharedWords(words, row.question) }))
    .filter(({ row, shared }) => shared >= enoughShared && isAbout(row.dueOn, due ?? null))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, mostShown)
    .map(({ row }) => row)
}

/** A day that is not given may be any. */
function isAbout(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one === null || other === null || Math.abs(Date.parse(one) - Date.parse(other)) <= yearMs
}
