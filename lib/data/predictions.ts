import { and, eq, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { predictions } from '@/lib/db/schema/predictions'
import { labelFor, slugFor } from './naming'
import { findEffectiveResolution } from './resolutions'

type NewPrediction = Omit<
  typeof predictions.$inferInsert,
  'workspaceId' | 'createdAt' | 'version' | 'slug' | 'label' | 'timeZone'
> & { slug?: string; label?: string | null }

/** Asks a question of time. The same id a second time changes nothing and is not new. */
export async function insertPrediction({ db, viewer }: Context, prediction: NewPrediction) {
  const label = prediction.label || labelFor(prediction.question)
  const base = prediction.slug ?? slugFor(label)
  for (let attempt = 1; ; attempt++) {
    const slug = attempt === 1 ? base : `${base}-${attempt}`
    const [inserted] = await db
      .insert(predictions)
      .values({ ...prediction, label, slug, workspaceId: viewer.workspaceId, timeZone: viewer.timeZone })
      .onConflictDoNothing()
      .returning({ id: predictions.id, slug: predictions.slug })
    if (inserted) return { ...inserted, isNew: true }
    const [same] = await db
      .select({ id: predictions.id, slug: predictions.slug })
      .from(predictions)
      .where(and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, prediction.id)))
      .limit(1)
    if (same) return { ...same, isNew: false }
  }
}

/**
 * A prediction as a write needs it, with the resolution in force. The row is locked until the transaction
 * ends, so that two settle one after the other and the second sees the first.
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
    .for('update')
  if (!row) return null
  return { ...row, resolution: await findEffectiveResolution(context, id) }
}

export type FoundPrediction = NonNullable<Awaited<ReturnType<typeof findPrediction>>>

export async function hasPrediction({ db, viewer }: Context, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: predictions.id })
    .from(predictions)
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, id)))
    .limit(1)
  return rows.length > 0
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
