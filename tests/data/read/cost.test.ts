import { drizzle } from 'drizzle-orm/postgres-js'
import { expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { findHeadline } from '@/lib/data/dashboard'
import { listEvents } from '@/lib/data/event-list'
import { insertExample } from '@/lib/data/example'
import { listPredictions } from '@/lib/data/prediction-list'
import { findPredictionPage } from '@/lib/data/prediction-page'
import { findScoreOverTime, findScores } from '@/lib/data/scores'
import { listSources } from '@/lib/data/source-list'
import { listSourceQuotes } from '@/lib/data/source-page'
import { listSpeakers } from '@/lib/data/speaker-list'
import { findSpeakerPage, listSpeakerCalls } from '@/lib/data/speaker-page'
import { listSpeakerPhrases } from '@/lib/data/speaker-phrases'
import { findTimeline } from '@/lib/data/timeline'
import { defaultEventFilter } from '@/lib/validation/event-filter'
import { overTimeFilter } from '@/lib/validation/over-time-filter'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { defaultSourceFilter } from '@/lib/validation/source-filter'
import { testContext } from '../../helpers/context'

/** The context with a database that counts the statements it is sent. */
function counting(context: Context): { context: Context; count: () => number } {
  let count = 0
  const { sql } = (globalThis as unknown as { foresaidDatabase: { sql: Parameters<typeof drizzle>[0] } })
    .foresaidDatabase
  const logger = { logQuery: () => void count++ }
  const db = drizzle(sql as never, { casing: 'snake_case', logger }) as unknown as Context['db']
  return { context: { ...context, db }, count: () => count }
}

test('no read asks a question for every row', async () => {
  const example = await testContext({ isExample: true })
  await insertExample(example)
  const { rows } = await listPredictions(example, { ...defaultPredictionFilter, words: 'Donbas' })
  const [row] = rows
  const id = row?.id ?? ''
  const speaker = row?.speaker.id ?? ''
  const source = row?.quote?.sourceId ?? ''
  const reads: Record<string, [number, (context: Context) => Promise<unknown>]> = {
    listPredictions: [4, (context) => listPredictions(context, defaultPredictionFilter)],
    findPredictionPage: [14, (context) => findPredictionPage(context, id)],
    findScores: [1, (context) => findScores(context, defaultScoresFilter)],
    findScoreOverTime: [1, (context) => findScoreOverTime(context, overTimeFilter.parse({}))],
    findHeadline: [5, (context) => findHeadline(context, defaultScoresFilter)],
    findTimeline: [4, (context) => findTimeline(context, defaultScoresFilter)],
    listSources: [3, (context) => listSources(context, defaultSourceFilter)],
    listSourceQuotes: [5, (context) => listSourceQuotes(context, source)],
    listSpeakers: [2, (context) => listSpeakers(context)],
    findSpeakerPage: [6, (context) => findSpeakerPage(context, speaker)],
    listSpeakerPhrases: [2, (context) => listSpeakerPhrases(context, speaker)],
    listSpeakerCalls: [4, (context) => listSpeakerCalls(context, speaker)],
    listEvents: [4, (context) => listEvents(context, defaultEventFilter)],
  }
  for (const [name, [most, read]] of Object.entries(reads)) {
    const { context, count } = counting(example)
    expect(await read(context), name).not.toBeNull()
    expect(count(), name).toBeLessThanOrEqual(most)
  }
})
