import { and, eq, like, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { predictions } from '@/lib/db/schema/predictions'
import { findRow, insertOnce } from './insert-once'
import { labelFor, slugFor } from './naming'
import { findEffectiveResolution } from './resolutions'

type NewPrediction = Omit<
  typeof predictions.$inferInsert,
  'workspaceId' | 'createdAt' | 'version' | 'slug' | 'label' | 'timeZone'
> & { slug?: string; label?: string | null }

/** Asks a question of time. The same id a second time changes nothing and is not new. */
export async function insertPrediction(context: Context, prediction: NewPrediction) {
  const { timeZone } = context.viewer
  const label = prediction.label || labelFor(prediction.question)
  const base = prediction.slug ?? slugFor(label)
  for (let slug = base; ; slug = await freeSlug(context, base)) {
    const { isNew, stored } = await insertOnce(context, predictions, { ...prediction, label, slug, timeZone })
    if (isNew || stored) return { id: prediction.id, slug: stored?.slug ?? slug, isNew, stored }
  }
}

/** The first of `base-2`, `base-3` … that no prediction of the workspace goes by. */
async function freeSlug({ db, viewer }: Context, base: string): Promise<string> {
  const mine = sql`from ${predictions} where ${eq(predictions.workspaceId, viewer.workspaceId)}`
  const numbered = sql`select ${base} || '-' || number as slug
    from generate_series(2, (select count(*) + 2 ${mine} and ${like(predictions.slug, `${base}-%`)})) as number`
  const [row] = await db.execute<{ slug: string }>(
    sql`select slug from (${numbered}) as candidates
      where not exists (select ${mine} and ${predictions.slug} = candidates.slug) limit 1`,
  )
  if (!row) throw new Error('Among more names than there are rows none was free.')
  return row.slug
}

/**
 * A prediction as a write needs it, with the resolution in force. The row is locked until the transaction
 * ends, so that two settle one after the other and the second sees the first; rows that merely point to it need not
 * wait.
 */
export async function findPrediction(context: Context, id: string) {
  const { db, viewer } = context
  const [row] = await db
    .select({
      id: predictions.id,
      slug: predictions.slug,
      role: predictions.role,
      saidOn: predictions.saidOn,
      dueOn: predictions.dueOn,
      timeZone: predictions.timeZone,
      version: predictions.version,
    })
    .from(predictions)
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, id)))
    .limit(1)
    .for('no key update')
  if (!row) return null
  return { ...row, resolution: await findEffectiveResolution(context, id) }
}

export type FoundPrediction = NonNullable<Awaited<ReturnType<typeof findPrediction>>>

/** What a correction may put right, as it stands. */
export function findPredictionFacts(context: Context, id: string) {
  return findRow(context, predictions, id)
}

/** The prediction that all readings of the same words name: the one asked about, or the one that it is a reading of. */
export async function findFirstReading({ db, viewer }: Context, id: string): Promise<string | null> {
  const [row] = await db
    .select({ id: predictions.id, alternativeOf: predictions.alternativeOf })
    .from(predictions)
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, id)))
    .limit(1)
  return row ? (row.alternativeOf ?? row.id) : null
}

/** Says that a prediction changed, so that forms made before are refused; the new version. */
export async function updatePredictionVersion({ db, viewer }: Context, id: string): Promise<number> {
  const [row] = await db
    .update(predictions)
    .set({ version: sql`${predictions.version} + 1` })
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, id)))
    .returning({ version: predictions.version })
  if (!row) throw new Error('A prediction vanished inside a transaction.')
  return row.version
}
