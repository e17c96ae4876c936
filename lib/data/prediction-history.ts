import { and, asc, desc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { Outcome, VoidReason } from '@/lib/core/resolution'
import { notes } from '@/lib/db/schema/notes'
import { resolutions } from '@/lib/db/schema/resolutions'

/** One entry of a prediction's answer; a correction or a re-opening is a further one. */
export type ResolutionRow = {
  id: string
  outcome: Outcome
  voidReason: VoidReason | null
  knownOn: string | null
  knownAt: string | null
  reasoning: string
  confidence: number | null
  recordedBy: string
  recordedAt: string
}

export type NoteRow = { id: string; text: string; recordedAt: string }

export type PredictionHistory = {
  /** The newest first: it is in force unless its outcome is `reopened`. */
  resolutions: ResolutionRow[]
  notes: NoteRow[]
}

const mostRows = 200

/** What was settled and noted about a prediction. */
export async function listHistory({ db, viewer }: Context, predictionId: string): Promise<PredictionHistory> {
  const [settled, noted] = await Promise.all([
    db
      .select({
        id: resolutions.id,
        outcome: resolutions.outcome,
        voidReason: resolutions.voidReason,
        knownOn: resolutions.knownOn,
        knownAt: resolutions.knownAt,
        reasoning: resolutions.reasoning,
        confidence: resolutions.confidence,
        recordedBy: resolutions.recordedBy,
        recordedAt: resolutions.createdAt,
      })
      .from(resolutions)
      .where(and(eq(resolutions.workspaceId, viewer.workspaceId), eq(resolutions.predictionId, predictionId)))
      .orderBy(desc(resolutions.createdAt), desc(resolutions.id))
      .limit(mostRows),
    db
      .select({ id: notes.id, text: notes.text, recordedAt: notes.createdAt })
      .from(notes)
      .where(and(eq(notes.workspaceId, viewer.workspaceId), eq(notes.predictionId, predictionId)))
      .orderBy(asc(notes.createdAt), asc(notes.id))
      .limit(mostRows),
  ])
  return {
    resolutions: settled.map(({ knownAt, recordedAt, ...row }) => ({
      ...row,
      knownAt: knownAt?.toISOString() ?? null,
      recordedAt: recordedAt.toISOString(),
    })),
    notes: noted.map(({ recordedAt, ...row }) => ({ ...row, recordedAt: recordedAt.toISOString() })),
  }
}
