import { and, asc, eq, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import type { Role, Status } from '@/lib/core/prediction'
import type { SettledOutcome } from '@/lib/core/resolution'
import { predictions } from '@/lib/db/schema/predictions'
import { speakers } from '@/lib/db/schema/speakers'
import { predictionTags, tags } from '@/lib/db/schema/tags'
import { type CorrectionRow, listSteps, type PredictionStep } from './history'
import { speakerOfPrediction } from './joins'
import { listEvidence, type PredictionEvent } from './prediction-evidence'
import { listHistory, type PredictionHistory } from './prediction-history'
import { listSiblings, type Sibling } from './prediction-siblings'
import { listPredictionTracks, type PredictionTrack } from './prediction-tracks'
import { findQuoteInContext, type QuoteInContext } from './quote-in-context'
import { findSpeakerPhrase, type SpeakerPhrase } from './speaker-phrases'
import { newestResolution, outcomeInForce, statusIn, todayByZone } from './standing'

export type PredictionFacts = {
  id: string
  slug: string
  label: string
  question: string
  yesIf: string
  noIf: string
  ambiguousIf: string
  saidOn: string
  dueOn: string | null
  dueNote: string | null
  timeZone: string
  condition: string | null
  role: Role
  cluster: string | null
  reading: string | null
  alternativeOf: string | null
  note: string | null
  version: number
  recordedAt: string
  speaker: { id: string; name: string; description: string; isSelf: boolean }
  status: Status
  outcome: SettledOutcome | null
  knownOn: string | null
}

/** Everything that the page of one prediction shows. */
export type PredictionPage = PredictionFacts &
  PredictionHistory & {
    quote: QuoteInContext | null
    tags: string[]
    /** The day it is in the prediction's zone. */
    today: string
    /** The quoted speaker's first, then the others by their first forecast. */
    tracks: PredictionTrack[]
    /** The phrase that the shown chance was read from, and what came of it each time this forecaster used it. */
    whoseWords: SpeakerPhrase | null
    siblings: Sibling[]
    events: PredictionEvent[]
    /** What was put right about it, its words and its source; the newest first. */
    corrections: CorrectionRow[]
    /** All that happened to it, in the order in which it was recorded. */
    steps: PredictionStep[]
  }

/** A prediction of the viewer's by its id, with all that hangs on it, or null. */
export async function findPredictionPage(context: Context, id: string): Promise<PredictionPage | null> {
  const row = await findFacts(context, id)
  if (!row) return null
  const { quoteId, ...facts } = row
  const [quote, tagged, tracks, siblings, events, history] = await Promise.all([
    quoteId ? findQuoteInContext(context, quoteId) : null,
    selectTags(context, id),
    listPredictionTracks(context, id),
    listSiblings(context, { id, quoteId, cluster: facts.cluster, alternativeOf: facts.alternativeOf }),
    listEvidence(context, id),
    listHistory(context, id),
  ])
  const spokenFirst = tracks.toSorted(
    (a, b) => Number(b.forecaster.id === facts.speaker.id) - Number(a.forecaster.id === facts.speaker.id),
  )
  const today = dayOf(context.now.getTime(), facts.timeZone)
  const [told, whoseWords] = await Promise.all([
    listSteps(context, { facts, quote, tracks, resolutions: history.resolutions }),
    findWhoseWords(context, spokenFirst),
  ])
  return {
    ...facts,
    ...history,
    ...told,
    today,
    quote,
    tags: tagged,
    tracks: spokenFirst,
    whoseWords,
    siblings,
    events,
  }
}

function findWhoseWords(
  context: Context,
  [shown]: readonly PredictionTrack[],
): Promise<SpeakerPhrase | null> | null {
  const phrase = shown?.forecasts.findLast(({ probability }) => probability !== null)?.phrase
  return shown && phrase ? findSpeakerPhrase(context, shown.forecaster.id, phrase) : null
}

async function findFacts(context: Context, id: string) {
  const { db, viewer } = context
  const today = await todayByZone(context)
  const newest = newestResolution(db)
  const [row] = await db
    .select({
      id: predictions.id,
      quoteId: predictions.quoteId,
      slug: predictions.slug,
      label: predictions.label,
      question: predictions.question,
      yesIf: predictions.yesIf,
      noIf: predictions.noIf,
      ambiguousIf: predictions.ambiguousIf,
      saidOn: predictions.saidOn,
      dueOn: predictions.dueOn,
      dueNote: predictions.dueNote,
      timeZone: predictions.timeZone,
      condition: predictions.condition,
      role: predictions.role,
      cluster: predictions.cluster,
      reading: predictions.reading,
      alternativeOf: predictions.alternativeOf,
      note: predictions.note,
      version: predictions.version,
      recordedAt: predictions.createdAt,
      speaker: {
        id: speakers.id,
        name: speakers.name,
        description: speakers.description,
        isSelf: speakers.isSelf,
      },
      status: statusIn(today, newest),
      outcome: outcomeInForce(newest),
      knownOn: newest.knownOn,
    })
    .from(predictions)
    .innerJoin(speakers, speakerOfPrediction)
    .leftJoinLateral(newest, sql`true`)
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, id)))
    .limit(1)
  return row ? { ...row, recordedAt: row.recordedAt.toISOString() } : null
}

async function selectTags({ db, viewer }: Context, predictionId: string): Promise<string[]> {
  const rows = await db
    .select({ name: tags.name })
    .from(predictionTags)
    .innerJoin(tags, and(eq(tags.workspaceId, predictionTags.workspaceId), eq(tags.id, predictionTags.tagId)))
    .where(
      and(eq(predictionTags.workspaceId, viewer.workspaceId), eq(predictionTags.predictionId, predictionId)),
    )
    .orderBy(asc(tags.name))
    .limit(100)
  return rows.map(({ name }) => name)
}
