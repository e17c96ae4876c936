import { beforeEach, expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { insertExample } from '@/lib/data/example'
import { listPredictions } from '@/lib/data/prediction-list'
import { predictionFilter } from '@/lib/validation/prediction-filter'
import { aForecast, aPrediction, aQuotedPrediction, aResolution, aSpeaker, you } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

let mine: Context

beforeEach(async () => {
  mine = await testContext()
})

const list = (context: Context, given: object = {}) => listPredictions(context, predictionFilter.parse(given))
const labels = async (context: Context, given: object) =>
  (await list(context, given)).rows.map((row) => row.label)

test('the example lists 30 predictions, 20 with a chance, 26 settled', async () => {
  const example = await testContext({ isExample: true })
  await insertExample(example)
  const { rows, counts, nextCursor } = await list(example)
  expect(counts).toEqual({
    total: 30,
    withChance: 20,
    open: 4,
    due: 0,
    resolved: 26,
    yes: 8,
    no: 17,
    ambiguous: 1,
    void: 0,
    dueThisYear: 2,
    nextDueOn: '2026-12-31',
  })
  expect([rows.length, nextCursor]).toEqual([30, null])
  expect(rows.filter((row) => row.brier).length).toBe(16)
  const kherson = rows.find((row) => row.slug === 'donbas-retaken-by-2025-12')
  expect(kherson).toMatchObject({
    speaker: { name: 'Chris Miller' },
    quote: { voice: 'paraphrase' },
    chance: { probability: 0.13, low: 0.05, high: 0.25, origin: 'phrase' },
    outcome: 'no',
    status: 'resolved',
    knownOn: '2025-12-31',
  })
  expect(kherson?.brier?.mean).toBeCloseTo(0.0169, 10)
  const [hedge] = kherson?.quote?.hedges ?? []
  expect(kherson?.quote?.text.slice(hedge?.start, hedge?.end)).toBe(hedge?.text)
})

test('a viewer sees only their own, whatever the filter', async () => {
  const other = await testContext()
  const speaker = await aSpeaker(other)
  await aQuotedPrediction(other)
  expect((await list(mine)).rows).toEqual([])
  expect((await list(mine, { speaker })).counts.total).toBe(0)
  expect((await list(other)).counts.total).toBe(1)
})

test('status follows the day in the zone of the prediction and the newest resolution', async () => {
  const clockIn = (now: string) => ({ ...mine, now: new Date(now) })
  const predictionId = await aPrediction(mine, { dueOn: '2022-12-31' })
  const statusAt = async (now: string) => (await list(clockIn(now))).rows[0]?.status
  expect(await statusAt('2022-12-30T23:59:59Z')).toBe('open')
  expect(await statusAt('2022-12-31T00:00:00Z')).toBe('due')
  await aResolution(mine, { predictionId })
  expect((await list(mine, { status: 'resolved' })).rows[0]?.outcome).toBe('no')
  await aResolution(mine, { predictionId, outcome: 'reopened' })
  expect(await statusAt('2022-12-31T00:00:00Z')).toBe('due')
  expect((await list(mine)).rows[0]).toMatchObject({ outcome: null, knownOn: null })
})

test('today is the day in the zone of each prediction', async () => {
  const kyiv = await testContext({ timeZone: 'Europe/Kyiv', now: '2022-12-30T22:30:00Z' })
  await aPrediction(kyiv, { dueOn: '2022-12-31' })
  expect((await list(kyiv)).counts.due).toBe(1)
})

test('words are looked for in question, quote and speaker, signs taken as they stand', async () => {
  await aPrediction(mine, { label: 'percent', question: 'Will 100% of it_be \\ done?' })
  await aPrediction(mine, { label: 'plain', question: 'Will 100 of it be done?' })
  await aQuotedPrediction(mine, { label: 'quoted', question: 'Another?' })
  expect(await labels(mine, { words: '100%' })).toEqual(['percent'])
  expect(await labels(mine, { words: 'it_be' })).toEqual(['percent'])
  expect(await labels(mine, { words: '\\' })).toEqual(['percent'])
  expect(await labels(mine, { words: 'I DOUBT' })).toEqual(['quoted'])
  expect((await list(mine, { words: 'ada' })).counts.total).toBe(3)
  expect((await list(mine, { words: "'; drop table predictions; --" })).counts.total).toBe(0)
})

test('filters narrow rows and counts alike', async () => {
  await aQuotedPrediction(mine, { label: 'a', dueOn: '2022-12-31' })
  await aPrediction(mine, { label: 'b', dueOn: '2027-01-01', role: 'context' })
  await aPrediction(mine, { label: 'c', dueOn: null, role: 'variant' })
  expect(await labels(mine, { role: 'variant,context' })).toEqual(['b', 'c'])
  expect(await labels(mine, { dueFrom: '2022-12-31', dueTo: '2022-12-31' })).toEqual(['a'])
  expect(await labels(mine, { chance: 'true' })).toEqual(['a'])
  expect(await labels(mine, { chance: 'false' })).toEqual(['b', 'c'])
  expect(await labels(mine, { status: 'open' })).toEqual(['b', 'c'])
  expect((await list(mine, { status: 'open' })).counts).toMatchObject({ total: 2, open: 2, due: 0 })
})

test('every order pages through all rows once', async () => {
  for (const [index, dueOn] of [
    '2023-01-01',
    null,
    '2022-12-31',
    '2022-12-31',
    null,
    '2027-01-01',
  ].entries()) {
    const predictionId = await aPrediction(mine, { label: `n${index % 4}`, dueOn })
    if (index % 2) await aForecast(mine, { predictionId, probability: 0.5, low: null, high: null })
    if (index === 2) await aResolution(mine, { predictionId })
  }
  for (const sort of ['due', 'due-latest', 'said', 'known', 'recorded', 'label', 'chance']) {
    const whole = (await list(mine, { sort })).rows.map(({ id }) => id)
    const parts: string[] = []
    let cursor: string | null = null
    do {
      const part: Awaited<ReturnType<typeof list>> = await list(mine, {
        sort,
        limit: 2,
        ...(cursor && { cursor }),
      })
      parts.push(...part.rows.map(({ id }) => id))
      cursor = part.nextCursor
    } while (cursor)
    expect(parts, sort).toEqual(whole)
    expect(new Set(parts).size, sort).toBe(6)
  }
})

test('the chance shown is the speaker’s own, and another forecaster’s when asked for', async () => {
  const predictionId = await aQuotedPrediction(mine)
  const self = await you(mine)
  await aForecast(mine, {
    predictionId,
    forecasterId: self,
    probability: 0.6,
    low: null,
    high: null,
    origin: 'judged',
    madeAt: new Date('2022-08-01T00:00:00Z'),
  })
  expect((await list(mine)).rows[0]?.chance?.probability).toBe(0.2)
  expect((await list(mine, { forecaster: self })).rows[0]?.chance?.probability).toBe(0.6)
})

test('a bin of chances holds its lower end and not its upper, save the last', async () => {
  for (const probability of [0.2, 0.3, 0.9, 1]) {
    const predictionId = await aPrediction(mine, { label: String(probability) })
    await aForecast(mine, { predictionId, probability, low: null, high: null })
  }
  expect(await labels(mine, { chanceFrom: '0.2', chanceTo: '0.3', sort: 'label' })).toEqual(['0.2'])
  expect(await labels(mine, { chanceFrom: '0.9', chanceTo: '1', sort: 'label' })).toEqual(['0.9', '1'])
})
