import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Context } from '@/lib/context'
import type { CandidateState } from '@/lib/core/candidate'
import type { Candidate } from '@/lib/core/drawing/candidate'
import { candidates } from '@/lib/db/schema/candidates'

/** Words of a source that may be a prediction. Offsets are UTF-16 units into its text, end exclusive. */
export type PlacedCandidate = {
  id: string
  start: number
  end: number
  /** What an engine drew, and which; null of words that a person selected. */
  drawn: Candidate | null
  engineVersion: string | null
  state: CandidateState
  edits: Record<string, unknown> | null
  quoteId: string | null
  predictionId: string | null
}

const mostCandidates = 1000

const columns = {
  id: candidates.id,
  start: candidates.startUnit,
  end: candidates.endUnit,
  drawn: candidates.drawn,
  engineVersion: candidates.engineVersion,
  state: candidates.state,
  edits: candidates.edits,
  quoteId: candidates.quoteId,
  predictionId: candidates.predictionId,
}

/** The candidates of a source in the order of its text; those that were rejected too. */
export function listCandidates({ db, viewer }: Context, sourceId: string): Promise<PlacedCandidate[]> {
  return db
    .select(columns)
    .from(candidates)
    .where(and(eq(candidates.workspaceId, viewer.workspaceId), eq(candidates.sourceId, sourceId)))
    .orderBy(asc(candidates.startUnit), asc(candidates.endUnit), asc(candidates.id))
    .limit(mostCandidates)
}

/** A candidate as a write needs it, locked until the transaction ends. */
export async function findCandidate({ db, viewer }: Context, id: string) {
  const [row] = await db
    .select({ ...columns, sourceId: candidates.sourceId })
    .from(candidates)
    .where(and(eq(candidates.workspaceId, viewer.workspaceId), eq(candidates.id, id)))
    .limit(1)
    .for('update')
  return row ?? null
}

type Drawing = { sourceId: string; engineVersion: string; drawn: readonly Candidate[] }

/**
 * Keeps what an engine drew from a source. What a person decided or typed stays as it is; what nobody touched and this
 * engine no longer draws goes.
 */
export async function storeDrawing(
  context: Context,
  { sourceId, engineVersion, drawn }: Drawing,
): Promise<void> {
  const { db, viewer } = context
  const before = await listCandidates(context, sourceId)
  const places = new Set(drawn.slice(0, mostCandidates).map(placeOf))
  const gone = before.filter((one) => isUntouched(one) && !places.has(placeOf(one))).map(({ id }) => id)
  if (gone.length > 0) {
    await db
      .delete(candidates)
      .where(and(eq(candidates.workspaceId, viewer.workspaceId), inArray(candidates.id, gone)))
  }
  if (drawn.length === 0) return
  const rows = drawn.slice(0, mostCandidates).map((candidate) => ({
    workspaceId: viewer.workspaceId,
    id: v7(),
    sourceId,
    startUnit: candidate.start,
    endUnit: candidate.end,
    engineVersion,
    drawn: candidate,
  }))
  await db
    .insert(candidates)
    .values(rows)
    .onConflictDoUpdate({
      target: [candidates.workspaceId, candidates.sourceId, candidates.startUnit, candidates.endUnit],
      set: { drawn: sql`excluded.drawn`, engineVersion: sql`excluded.engine_version` },
      setWhere: and(eq(candidates.state, 'open'), isNull(candidates.edits)),
    })
}

/** Makes a candidate of words that a person selected; the id of the one that stands at that very place, if one does. */
export async function insertCandidate(
  { db, viewer }: Context,
  { id, sourceId, start, end }: { id: string; sourceId: string; start: number; end: number },
): Promise<string> {
  const { workspaceId } = viewer
  await db
    .insert(candidates)
    .values({ workspaceId, id, sourceId, startUnit: start, endUnit: end })
    .onConflictDoNothing()
  const [there] = await db
    .select({ id: candidates.id })
    .from(candidates)
    .where(
      and(
        eq(candidates.workspaceId, workspaceId),
        eq(candidates.sourceId, sourceId),
        eq(candidates.startUnit, start),
        eq(candidates.endUnit, end),
      ),
    )
    .limit(1)
  return there?.id ?? id
}

type Change = Partial<
  Pick<typeof candidates.$inferInsert, 'state' | 'edits' | 'quoteId' | 'predictionId' | 'decidedAt'>
>

export async function updateCandidate({ db, viewer }: Context, id: string, change: Change): Promise<void> {
  await db
    .update(candidates)
    .set(change)
    .where(and(eq(candidates.workspaceId, viewer.workspaceId), eq(candidates.id, id)))
}

/** Takes words away that a person selected and did not record. */
export async function deleteCandidate({ db, viewer }: Context, id: string): Promise<void> {
  await db
    .delete(candidates)
    .where(
      and(
        eq(candidates.workspaceId, viewer.workspaceId),
        eq(candidates.id, id),
        ne(candidates.state, 'accepted'),
      ),
    )
}

function isUntouched({ state, edits, drawn }: PlacedCandidate): boolean {
  return state === 'open' && edits === null && drawn !== null
}

function placeOf({ start, end }: { start: number; end: number }): string {
  return `${start}-${end}`
}
