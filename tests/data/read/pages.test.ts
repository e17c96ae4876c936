import { beforeEach, expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { findBreakdown } from '@/lib/data/breakdowns'
import { findHeadline } from '@/lib/data/dashboard'
import { listEvents } from '@/lib/data/event-list'
import { insertExample } from '@/lib/data/example'
import { listPredictions } from '@/lib/data/prediction-list'
import { findPredictionPage } from '@/lib/data/prediction-page'
import { findSettings, listWorkspaces } from '@/lib/data/settings'
import { listSources } from '@/lib/data/source-list'
import { findSourcePage, listSourceQuotes } from '@/lib/data/source-page'
import { listSpeakers } from '@/lib/data/speaker-list'
import { findSpeakerPage, listSpeakerCalls } from '@/lib/data/speaker-page'
import { listSpeakerPhrases } from '@/lib/data/speaker-phrases'
import { findTimeline } from '@/lib/data/timeline'
import { defaultEventFilter, eventFilter } from '@/lib/validation/event-filter'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { defaultScoresFilter, scoresFilter } from '@/lib/validation/scores-filter'
import { defaultSourceFilter } from '@/lib/validation/source-filter'
import { testContext } from '../../helpers/context'

let example: Context
let other: Context

beforeEach(async () => {
  example = await testContext({ isExample: true })
  await insertExample(example)
  other = await testContext()
})

async function bySlug(slug: string) {
  const { rows } = await listPredictions(example, defaultPredictionFilter)
  const row = rows.find((found) => found.slug === slug)
  if (!row?.quote) throw new Error(`${slug} is not in the example.`)
  return { id: row.id, speaker: row.speaker.id, source: row.quote.sourceId }
}

test('the page of a prediction holds its words in context, its tracks with receipts, its evidence', async () => {
  const { id, source } = await bySlug('donbas-retaken-by-2025-12')
  const page = await findPredictionPage(example, id)
  expect(page?.quote).toMatchObject({
    isAtItsPlace: true,
    voice: 'paraphrase',
    source: { id: source, title: 'Alternate Endings', publishedEarliestOn: '2022-05-31' },
  })
  expect(page?.quote?.text).toMatch(/^the low probability that Ukraine/)
  expect(page?.quote?.before).toMatch(/new Russian gains—despite $/)
  expect(page?.quote?.hedges).toEqual([{ text: 'low probability', start: 4, end: 19 }])
  expect(page?.tracks).toHaveLength(1)
  expect(page?.tracks[0]?.receipt?.brier).toBeCloseTo(0.0169, 10)
  expect(page?.tracks[0]?.forecasts[0]).toMatchObject({ phrase: 'the low probability', probability: 0.13 })
  expect(page?.whoseWords).toMatchObject({
    phrase: 'the low probability',
    record: { happened: 0, settled: 2 },
  })
  expect(page?.siblings.map(({ relation }) => relation)).toEqual(['quote', 'quote'])
  expect(page?.resolutions).toHaveLength(1)
  expect(page?.events.filter(({ resolutionIds }) => resolutionIds.length > 0).length).toBeGreaterThan(0)
  expect(JSON.parse(JSON.stringify(page))).toEqual(page)
})

test('another reading of the same words comes first among what stands beside', async () => {
  const loose = await findPredictionPage(example, (await bySlug('decisive-loose-by-2022-11')).id)
  const strict = await findPredictionPage(example, (await bySlug('decisive-strict-by-2022-11')).id)
  expect(loose?.siblings[0]).toMatchObject({ relation: 'alternative', reading: 'strict' })
  expect(strict?.siblings[0]).toMatchObject({ relation: 'alternative', reading: 'loose' })
})

test('what is of another record is not there', async () => {
  const { id, source, speaker } = await bySlug('donbas-retaken-by-2025-12')
  expect(await findPredictionPage(other, id)).toBeNull()
  expect(await findSourcePage(other, source)).toBeNull()
  expect(await listSourceQuotes(other, source)).toEqual([])
  expect(await findSpeakerPage(other, speaker)).toBeNull()
  expect(await listSpeakerPhrases(other, speaker)).toEqual([])
  expect(await listSpeakerCalls(other, speaker)).toEqual({ best: [], worst: [] })
  expect(await listSpeakers(other)).toEqual([])
  expect((await listSources(other, defaultSourceFilter)).rows).toEqual([])
  expect((await listEvents(other, defaultEventFilter)).rows).toEqual([])
  expect((await listEvents(other, { ...defaultEventFilter, prediction: id })).rows).toEqual([])
  expect(await findTimeline(other, defaultScoresFilter)).toMatchObject({ rows: [], events: [] })
  expect(await findHeadline(other, defaultScoresFilter)).toMatchObject({ sourceCount: 0, onlySource: null })
})

test('a source gives its text unit for unit, and its quotes in order with what was drawn from them', async () => {
  const { source } = await bySlug('donbas-retaken-by-2025-12')
  const page = await findSourcePage(example, source)
  const quotes = await listSourceQuotes(example, source)
  expect(quotes).toHaveLength(21)
  for (const quote of quotes) expect(page?.text.slice(quote.start, quote.end)).toBe(quote.text)
  expect(quotes.flatMap(({ predictions }) => predictions)).toHaveLength(30)
  const { rows, total } = await listSources(example, defaultSourceFilter)
  expect([total, rows.length]).toEqual([1, 1])
  expect(rows[0]).toMatchObject({ quotes: 21, predictions: 30, characters: 2507 })
  expect(rows[0]?.speakers.map(({ name }) => name)).toEqual(['Chris Miller', 'Michael Bluhm'])
})

test('a speaker’s page tells whose words, phrases, calls and scores by cluster', async () => {
  const { speaker } = await bySlug('donbas-retaken-by-2025-12')
  const page = await findSpeakerPage(example, speaker)
  expect(page).toMatchObject({ name: 'Chris Miller', sourceCount: 1, statedNumbers: 0 })
  expect(page?.voices).toEqual({ own: 6, paraphrase: 14, quoted: 0, author: 0, none: 0 })
  const phrases = await listSpeakerPhrases(example, speaker)
  expect(phrases).toHaveLength(8)
  const low = phrases.find(({ phrase }) => phrase === 'the low probability')
  expect(low).toMatchObject({
    reading: { probability: 0.13, low: 0.05, high: 0.25 },
    survey: null,
    record: { happened: 0, settled: 2, rate: null, replaces: false },
  })
  expect(low?.uses).toHaveLength(3)
  const { best, worst } = await listSpeakerCalls(example, speaker)
  expect(best.map(({ brier }) => brier?.mean.toFixed(4))).toEqual(['0.0009', '0.0009', '0.0036'])
  expect(worst[0]?.brier?.mean).toBeCloseTo(0.36, 10)
  const filter = scoresFilter.parse({ role: 'headline,variant', forecaster: speaker })
  const { rows } = await findBreakdown(example, { ...filter, by: 'cluster' })
  expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(15)
  const { rows: headline } = await findBreakdown(example, { ...filter, role: ['headline'], by: 'cluster' })
  expect(headline.map(({ label, n, brier }) => [label, n, brier.mean.toFixed(4)])).toEqual([
    ['triumph', 2, '0.0400'],
    ['victory', 1, '0.0049'],
    ['donbas', 1, '0.0169'],
    ['end', 1, '0.0400'],
    ['decisive', 1, '0.3600'],
    ['retake', 1, '0.3600'],
  ])
  const donbas = await listPredictions(example, { ...defaultPredictionFilter, cluster: 'donbas' })
  expect(donbas.rows.map(({ cluster }) => cluster)).toEqual(['donbas', 'donbas', 'donbas'])
})

test('speakers are listed with their score and its n', async () => {
  const speakers = await listSpeakers(example)
  expect(speakers[0]).toMatchObject({ name: 'Chris Miller', score: { n: 7 } })
  expect(speakers[0]?.score?.mean).toBeCloseTo(0.1231, 4)
  expect(speakers.find(({ name }) => name === 'Michael Bluhm')).toMatchObject({ score: null })
})

test('events say what they bear on and what they settled, and page by day', async () => {
  const { rows, total } = await listEvents(example, defaultEventFilter)
  expect([rows.length, total]).toEqual([60, 60])
  expect(rows.flatMap(({ settled }) => settled).length).toBeGreaterThan(26)
  const first = await listEvents(example, eventFilter.parse({ limit: 40 }))
  const rest = await listEvents(example, eventFilter.parse({ limit: 40, cursor: first.nextCursor }))
  expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  expect(rest.nextCursor).toBeNull()
})

test('the dashboard’s parts agree with the list', async () => {
  const { counts, onlySource } = await findHeadline(example, defaultScoresFilter)
  expect([counts.total, counts.resolved, counts.dueThisYear]).toEqual([30, 26, 2])
  expect(onlySource).toMatchObject({ title: 'Alternate Endings', isAbout: true, publishedOn: '2022-06-07' })
  const timeline = await findTimeline(example, defaultScoresFilter)
  expect([timeline.rows.length, timeline.withoutChance, timeline.events.length]).toEqual([20, 10, 60])
  expect(timeline.today).toBe('2026-07-01')
  const bearings = timeline.events.map(({ bearsOn }) => bearsOn)
  expect([bearings.reduce((sum, n) => sum + n, 0), Math.max(...bearings)]).toEqual([117 + 1, 6])
  expect(timeline.events.find(({ bearsOn }) => bearsOn === 6)?.happenedOn).toBe('2026-02-24')
})

test('settings count what the open workspace holds', async () => {
  expect((await findSettings(example)).counts).toMatchObject({
    sources: 1,
    quotes: 21,
    predictions: 30,
    forecasts: 20,
    events: 60,
    resolutions: 26,
  })
  expect((await findSettings(other)).counts.predictions).toBe(0)
  expect((await listWorkspaces(other)).map(({ isOpen, predictions }) => [isOpen, predictions])).toEqual([
    [true, 0],
    [false, 30],
  ])
})
