import { sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { listCandidates, storeDrawing } from '@/lib/data/candidates'
import { insertExample } from '@/lib/data/example'
import { verifyRecord } from '@/lib/data/verify/record'
import { corrections } from '@/lib/db/schema/corrections'
import {
  aForecast,
  aPrediction,
  aQuote,
  aResolution,
  aSource,
  drawnStory,
  storyText,
} from '../helpers/builders'
import { testContext } from '../helpers/context'

/** A settled prediction from a quote with a hedge and the words that it answers. */
async function story() {
  const context = await testContext()
  const sourceId = await aSource(context)
  const placed = (text: string) => ({
    text,
    start: storyText.indexOf(text),
    end: storyText.indexOf(text) + text.length,
  })
  const hedges = [placed('I doubt')]
  const quoteId = await aQuote(context, { sourceId, hedges, context: placed('closed since March') })
  const predictionId = await aPrediction(context, { quoteId })
  const forecastId = await aForecast(context, { predictionId })
  const resolutionId = await aResolution(context, { predictionId })
  return { context, sourceId, quoteId, predictionId, forecastId, resolutionId }
}

/** Changes what is stored as `psql` would. */
const change = ({ db }: Context, statement: ReturnType<typeof sql>) => db.execute(statement)

const faultsIn = async ({ db }: Context) =>
  (await verifyRecord(db)).map(({ table, id, place }) => `${table} ${id} ${place}`)

test('there is nothing wrong with the example, nor with what people entered', async () => {
  const { context } = await story()
  const example = await testContext({ isExample: true })
  await example.db.transaction((db) => insertExample({ ...example, db }))
  expect(await verifyRecord(context.db)).toEqual([])
})

test('one changed letter of a text is found by its hash, and by the quote that it stands in', async () => {
  const { context, sourceId, quoteId } = await story()
  await change(context, sql`update sources set text = replace(text, 'I doubt that', 'I doubt thaT')`)
  const start = storyText.indexOf('I doubt')
  const [text, quote] = await verifyRecord(context.db)
  expect(text).toMatchObject({ table: 'sources', id: sourceId, place: 'text' })
  expect(quote).toEqual({
    table: 'quotes',
    id: quoteId,
    workspaceId: context.viewer.workspaceId,
    place: `text, ${start} to ${start + 31}`,
    message: `The source has other words there, from unit ${start + 11} on.`,
  })
})

test('a quote that was changed or moved, with its hedges and its surroundings, is found', async () => {
  const { context, quoteId } = await story()
  await change(context, sql`update quotes set text = 'I doubt that it opens this yeaR'`)
  expect(await faultsIn(context)).toEqual([expect.stringMatching(`quotes ${quoteId} text, `)])
  await change(
    context,
    sql`update quotes set text = 'I doubt that it opens this year', start_unit = start_unit + 9`,
  )
  expect(await faultsIn(context)).toEqual([
    expect.stringMatching(`quotes ${quoteId} text, `),
    expect.stringMatching(`quotes ${quoteId} prefix, `),
    expect.stringMatching(`quotes ${quoteId} hedges 1, `),
  ])
  await change(
    context,
    sql`update quotes set start_unit = start_unit - 9,
    hedges = '[{"text":"I Doubt","start":42,"end":49}]', context = '{"text":"town","start":0,"end":4}'`,
  )
  expect(await faultsIn(context)).toEqual([
    expect.stringMatching(`quotes ${quoteId} hedges 1, `),
    expect.stringMatching(`quotes ${quoteId} context, 0 to 4`),
  ])
})

test('a candidate whose words, or whose claims, stand elsewhere in the text is found', async () => {
  const { context, sourceId } = await story()
  const drawn = drawnStory()
  const hedge = { text: 'I doubt', start: drawn.start, end: drawn.start + 'I doubt'.length }
  await storeDrawing(context, { sourceId, engineVersion: '1', drawn: [{ ...drawn, hedge }] })
  expect(await verifyRecord(context.db)).toEqual([])
  await change(context, sql`update candidates set drawn = jsonb_set(drawn, '{hedge,text}', '"I think"')`)
  const [candidate] = await listCandidates(context, sourceId)
  const place = `drawn hedge, ${hedge.start} to ${hedge.end}`
  expect(await faultsIn(context)).toEqual([`candidates ${candidate?.id} ${place}`])
})

test('an answer known before the words, on another day than its hour, or reopening nothing, is found', async () => {
  const { context, predictionId, resolutionId } = await story()
  await change(
    context,
    sql`update resolutions set known_on = '2022-06-06', known_at = '2022-06-08T12:00:00Z'`,
  )
  expect(await faultsIn(context)).toEqual([
    `resolutions ${resolutionId} known_on`,
    `resolutions ${resolutionId} known_at`,
  ])
  await change(context, sql`update resolutions set known_on = null, known_at = null, outcome = 'reopened'`)
  await change(context, sql`update predictions set time_zone = 'Mars/Olympus'`)
  expect(await faultsIn(context)).toEqual([
    `predictions ${predictionId} time_zone`,
    `resolutions ${resolutionId} outcome`,
  ])
})

test('chances outside of their range and rows that point nowhere are found where the database does not look', async () => {
  const { context, forecastId } = await story()
  const [nowhere, correctionId] = [v7(), v7()]
  await expect(
    context.db.transaction(async (db) => {
      await db.execute(sql`alter table forecasts drop constraint forecasts_band_holds`)
      await db.execute(sql`alter table forecasts drop constraint forecasts_prediction_fk`)
      await db.execute(sql`alter table quotes drop constraint quotes_speaker_fk`)
      await db.execute(sql`update forecasts set high = 150000, prediction_id = ${nowhere}`)
      const { workspaceId } = context.viewer
      const correction = { workspaceId, id: correctionId, tableName: 'predictions', rowId: nowhere }
      await db.insert(corrections).values({ ...correction, field: 'question', why: 'A test' })
      expect(await faultsIn({ ...context, db })).toEqual([
        `forecasts ${forecastId} probability`,
        `corrections ${correctionId} row_id`,
      ])
      throw new Error('and back')
    }),
  ).rejects.toThrow('and back')
})
