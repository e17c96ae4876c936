import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { type PhraseRecord, phraseRecord } from '@/lib/core/calibration/phrase-record'
import { groupBy } from '@/lib/core/group'
import { figureOn } from '@/lib/core/phrases/scale'
import { surveyScale } from '@/lib/core/phrases/scales'
import type { Role, Status } from '@/lib/core/prediction'
import type { SettledOutcome } from '@/lib/core/resolution'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { predictionOfForecast } from './joins'
import { newestResolution, outcomeInForce, statusIn, todayByZone } from './standing'

/** A phrase that a speaker used: how it is read, and what happened each time. */
export type SpeakerPhrase = {
  phrase: string
  /** How a reader's survey or a rule reads it; of the plainest use, since other horizons shift the number. */
  reading: { probability: number; low: number | null; high: number | null; scale: string | null }
  /** What readers hear in these very words, by the survey that ships; null where it did not ask about them. */
  survey: { median: number; low: number; high: number } | null
  /** How the reading was reached: the anchors it rests on. */
  basis: Record<string, unknown>
  uses: {
    predictionId: string
    label: string
    role: Role
    dueOn: string | null
    status: Status
    outcome: SettledOutcome | null
    probability: number
  }[]
  record: PhraseRecord
}

const mostUses = 1000

/** What a speaker's phrases were read as and what came of them, in the order they were first used. */
export async function listSpeakerPhrases(context: Context, speakerId: string): Promise<SpeakerPhrase[]> {
  return phrasesOf(await selectUses(context, speakerId))
}

/** What came of one phrase of a speaker's, whatever its capitals; null where it was never used. */
export async function findSpeakerPhrase(
  context: Context,
  speakerId: string,
  phrase: string,
): Promise<SpeakerPhrase | null> {
  return phrasesOf(await selectUses(context, speakerId, phrase))[0] ?? null
}

type Use = Awaited<ReturnType<typeof selectUses>>[number]

/** A phrase said again of the same question is one use: it has one outcome. */
function phrasesOf(uses: readonly Use[]): SpeakerPhrase[] {
  return [...groupBy(uses, ({ phrase }) => phrase?.toLowerCase())].flatMap(([, said]) => {
    const within = [...new Map(said.map((use) => [use.predictionId, use])).values()]
    const plainest = within.find(({ origin }) => origin === 'phrase') ?? within[0]
    if (!plainest?.phrase) return []
    const { phrase, probability, low, high, scale, basis } = plainest
    return [
      {
        phrase,
        reading: { probability, low, high, scale },
        survey: surveyOf(phrase),
        basis,
        uses: within.map(({ predictionId, label, role, dueOn, status, outcome, probability: chance }) => ({
          predictionId,
          label,
          role,
          dueOn,
          status,
          outcome,
          probability: chance,
        })),
        record: phraseRecord(within.map(({ outcome }) => outcome)),
      },
    ]
  })
}

/** A figure without a median is somebody's judgement: nobody was asked. */
function surveyOf(phrase: string): SpeakerPhrase['survey'] {
  const figure = figureOn(surveyScale, phrase)
  return figure?.median === undefined ? null : { median: figure.median, low: figure.low, high: figure.high }
}

async function selectUses(context: Context, speakerId: string, phrase?: string) {
  const { db, viewer } = context
  const today = await todayByZone(context)
  const newest = newestResolution(db)
  const rows = await db
    .select({
      phrase: forecasts.phrase,
      probability: forecasts.probability,
      low: forecasts.low,
      high: forecasts.high,
      origin: forecasts.origin,
      scale: forecasts.scale,
      basis: forecasts.basis,
      predictionId: predictions.id,
      label: predictions.label,
      role: predictions.role,
      dueOn: predictions.dueOn,
      status: statusIn(today, newest),
      outcome: outcomeInForce(newest),
    })
    .from(forecasts)
    .innerJoin(predictions, predictionOfForecast)
    .leftJoinLateral(newest, sql`true`)
    .where(
      and(
        eq(forecasts.workspaceId, viewer.workspaceId),
        eq(forecasts.forecasterId, speakerId),
        phrase === undefined
          ? isNotNull(forecasts.phrase)
          : sql`lower(${forecasts.phrase}) = lower(${phrase})`,
        isNotNull(forecasts.probability),
      ),
    )
    .orderBy(asc(forecasts.madeAt), sql`${predictions.dueOn} asc nulls last`, asc(forecasts.id))
    .limit(mostUses)
  return rows.flatMap(({ probability, ...row }) => (probability === null ? [] : [{ ...row, probability }]))
}
