import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { events, predictionEvents } from '@/lib/db/schema/events'
import { forecasts } from '@/lib/db/schema/forecasts'
import { notes } from '@/lib/db/schema/notes'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { resolutionEvents, resolutions } from '@/lib/db/schema/resolutions'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { aForecast, anEvent, aPrediction, aQuote, aResolution, aSpeaker } from '../helpers/builders'
import { testContext } from '../helpers/context'

/** The name of the constraint that a write ran into. */
async function refusedBy(write: PromiseLike<unknown>): Promise<string> {
  const error = await Promise.resolve(write).then(
    () => null,
    (thrown: Error) => thrown.cause as { constraint_name?: string } & Error,
  )
  if (!error) return 'nothing'
  return error.constraint_name ?? error.message
}

test.each([1.000001, -0.000001, 2])('the database refuses a probability of %s', async (probability) => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  const write = aForecast(context, { predictionId, probability, low: null, high: null })
  expect(await refusedBy(write)).toBe('forecasts_probability')
})

test.each([0, 1, 0.000001, 0.999999])(
  'the database keeps a probability of %s as it is',
  async (probability) => {
    const context = await testContext()
    await aForecast(context, { predictionId: await aPrediction(context), probability, low: null, high: null })
    const [row] = await context.db.select({ probability: forecasts.probability }).from(forecasts)
    expect(row?.probability).toBe(probability)
  },
)

test('the database refuses a band that does not hold its number, or has one end, or no number', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  const band = (probability: number | null, low: number | null, high: number | null) =>
    refusedBy(aForecast(context, { predictionId, probability, low, high }))
  expect(await band(0.2, 0.3, 0.4)).toBe('forecasts_band_holds')
  expect(await band(0.2, 0.1, 0.15)).toBe('forecasts_band_holds')
  expect(await band(0.2, 0.1, null)).toBe('forecasts_band_whole')
  expect(await band(null, 0.1, 0.2)).toBe('forecasts_band_holds')
  expect(await band(0.2, 0.2, 0.2)).toBe('nothing')
})

test('the database refuses a due day before the day it was said', async () => {
  const context = await testContext()
  expect(await refusedBy(aPrediction(context, { dueOn: '2022-06-06' }))).toBe('predictions_due_after_said')
  expect(await refusedBy(aPrediction(context, { dueOn: '2022-06-07' }))).toBe('nothing')
})

test('the database refuses a row that points into another workspace', async () => {
  const context = await testContext()
  const other = await testContext()
  const here = await aPrediction(context)
  const [quoteId, speakerId, there] = [await aQuote(other), await aSpeaker(other), await aPrediction(other)]
  const eventId = await anEvent(other)
  const { workspaceId } = context.viewer
  expect(await refusedBy(aPrediction(context, { quoteId }))).toBe('predictions_quote_fk')
  expect(await refusedBy(aPrediction(context, { speakerId }))).toBe('predictions_speaker_fk')
  expect(await refusedBy(aPrediction(context, { alternativeOf: there }))).toBe(
    'predictions_alternative_of_fk',
  )
  expect(await refusedBy(aForecast(context, { predictionId: there }))).toBe('forecasts_prediction_fk')
  expect(await refusedBy(aForecast(context, { predictionId: here, forecasterId: speakerId }))).toBe(
    'forecasts_forecaster_fk',
  )
  expect(await refusedBy(aResolution(context, { predictionId: there }))).toBe('resolutions_prediction_fk')
  expect(await refusedBy(aResolution(context, { predictionId: here, eventIds: [eventId] }))).toBe(
    'resolution_events_event_fk',
  )
  const link = { workspaceId, predictionId: here, eventId }
  expect(await refusedBy(context.db.insert(predictionEvents).values(link))).toBe('prediction_events_event_fk')
  const note = { workspaceId, id: v7(), predictionId: there, text: 'Watch.' }
  expect(await refusedBy(context.db.insert(notes).values(note))).toBe('notes_prediction_fk')
  expect(await refusedBy(context.db.update(quotes).set({ speakerId: await aSpeaker(context) }))).toBe(
    'quotes_speaker_fk',
  )
})

test('the database refuses a row of a workspace that does not exist', async () => {
  const context = await testContext()
  const nowhere = { ...context, viewer: { ...context.viewer, workspaceId: v7() } }
  expect(await refusedBy(anEvent(nowhere))).toBe('events_workspace_fk')
})

test('the database refuses a second speaker who is you, in one workspace only', async () => {
  const [context, other] = [await testContext(), await testContext()]
  const self = ({ viewer }: typeof context, name: string) =>
    refusedBy(
      context.db.insert(speakers).values({ workspaceId: viewer.workspaceId, id: v7(), name, isSelf: true }),
    )
  expect(await self(context, 'You')).toBe('nothing')
  expect(await self(context, 'Also you')).toBe('speakers_self')
  expect(await self(other, 'You')).toBe('nothing')
})

test('the database lets names repeat, but not a name with its description', async () => {
  const { db, viewer } = await testContext()
  const speaker = (description: string) =>
    refusedBy(
      db
        .insert(speakers)
        .values({ workspaceId: viewer.workspaceId, id: v7(), name: 'Chris Miller', description }),
    )
  expect(await speaker('historian')).toBe('nothing')
  expect(await speaker('correspondent')).toBe('nothing')
  expect(await speaker('historian')).toBe('speakers_name')
})

test('the database refuses a second prediction under one short name', async () => {
  const { db } = await testContext().then(async (context) => {
    await aPrediction(context, { slug: 'one' })
    await aPrediction(context, { slug: 'two' })
    return context
  })
  expect(await refusedBy(db.update(predictions).set({ slug: 'one' }))).toBe('predictions_slug')
})

test('the database refuses a void without a reason, a reason without a void, and an answer without its day', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  const settle = (given: Partial<typeof resolutions.$inferInsert>) =>
    refusedBy(aResolution(context, { predictionId, ...given }))
  expect(await settle({ outcome: 'void' })).toBe('resolutions_void_says_why')
  expect(await settle({ outcome: 'no', voidReason: 'other' })).toBe('resolutions_void_says_why')
  expect(await settle({ outcome: 'yes', knownOn: null })).toBe('resolutions_known')
  expect(await settle({ outcome: 'reopened', knownOn: '2022-12-31' })).toBe('resolutions_known')
  expect(await settle({ outcome: 'reopened' })).toBe('nothing')
})

test('the database refuses an event that ends before it begins, and a window that does not hold its day', async () => {
  const context = await testContext()
  expect(await refusedBy(anEvent(context, { endOn: '2022-11-10' }))).toBe('events_span')
  await aQuote(context)
  const window = (earliest: string | null, latest: string | null) =>
    refusedBy(context.db.update(sources).set({ publishedEarliestOn: earliest, publishedLatestOn: latest }))
  expect(await window('2022-06-08', '2022-06-14')).toBe('sources_window')
  expect(await window('2022-05-31', null)).toBe('sources_window')
  expect(await window('2022-05-31', '2022-06-14')).toBe('nothing')
})

test('what has a history cannot be deleted from under it', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context, { quoteId: await aQuote(context) })
  await aForecast(context, { predictionId })
  const eventId = await anEvent(context)
  await aResolution(context, { predictionId, eventIds: [eventId] })
  const { db } = context
  expect(await refusedBy(db.delete(sources))).toBe('quotes_source_fk')
  expect(await refusedBy(db.delete(quotes))).toBe('predictions_quote_fk')
  expect(await refusedBy(db.delete(predictions).where(eq(predictions.id, predictionId)))).toMatch(
    /prediction_fk$/,
  )
  expect(await refusedBy(db.delete(resolutions))).toBe('resolution_events_resolution_fk')
  expect(await refusedBy(db.delete(events))).toBe('resolution_events_event_fk')
  expect(await db.select().from(resolutionEvents)).toHaveLength(1)
})
