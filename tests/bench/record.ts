import { v7 } from 'uuid'
import type { Context } from '@/lib/context'
import { addDays, startOfDay } from '@/lib/core/calendar'
import { type Random, seededRandom } from '@/lib/core/random'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { resolutions } from '@/lib/db/schema/resolutions'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { events, predictionEvents } from '@/lib/db/schema/events'

type Rows = {
  speakers: (typeof speakers.$inferInsert)[]
  sources: (typeof sources.$inferInsert)[]
  quotes: (typeof quotes.$inferInsert)[]
  predictions: (typeof predictions.$inferInsert)[]
  forecasts: (typeof forecasts.$inferInsert)[]
  resolutions: (typeof resolutions.$inferInsert)[]
  events: (typeof events.$inferInsert)[]
  predictionEvents: (typeof predictionEvents.$inferInsert)[]
}

const text =
  'The bridge has been closed since March. I doubt that it opens this year, she says. The town waits.'
const [startUnit, endUnit] = [40, 71]

/**
 * A made-up record of so many predictions, the same at each run: 20 speakers, a source for 20 predictions and a
 * quote for two, a revision on half of them, four in five settled, three in four headline, an event for each.
 * Written in bulk, past the data functions, since only reading it is measured.
 */
export async function insertRecord({ db, viewer }: Context, size: number): Promise<void> {
  const rows = makeRows(viewer.workspaceId, size)
  const tables = [
    [speakers, rows.speakers],
    [sources, rows.sources],
    [quotes, rows.quotes],
    [predictions, rows.predictions],
    [forecasts, rows.forecasts],
    [resolutions, rows.resolutions],
    [events, rows.events],
    [predictionEvents, rows.predictionEvents],
  ] as const
  await db.transaction(async (transaction) => {
    for (const [table, values] of tables)
      for (let from = 0; from < values.length; from += 500)
        await transaction.insert(table).values(values.slice(from, from + 500) as never)
  })
}

function makeRows(workspaceId: string, size: number): Rows {
  const random = seededRandom(size)
  const row = () => ({ workspaceId, id: v7() })
  const rows: Rows = {
    speakers: Array.from({ length: 20 }, (_, index) => ({ ...row(), name: `Speaker ${index}` })),
    sources: [],
    quotes: [],
    predictions: [],
    forecasts: [],
    resolutions: [],
    events: [],
    predictionEvents: [],
  }
  for (let index = 0; index < size; index++) addPrediction(rows, row, random, index)
  return rows
}

function addPrediction(
  rows: Rows,
  row: () => { workspaceId: string; id: string },
  random: Random,
  index: number,
): void {
  const saidOn = addDays('2019-01-01', Math.floor(random() * 2600))
  if (index % 20 === 0) {
    const textSha256 = index.toString(16).padStart(64, '0')
    rows.sources.push({ ...row(), title: `Source ${index}`, publishedOn: saidOn, text, textSha256 })
  }
  const source = rows.sources.at(-1)
  if (source && index % 2 === 0) {
    rows.quotes.push({
      ...row(),
      sourceId: source.id,
      speakerId: rows.speakers[Math.floor(random() ** 2 * rows.speakers.length)]?.id ?? '',
      text: text.slice(startUnit, endUnit),
      startUnit,
      endUnit,
      voice: 'own',
      kind: 'forecast',
      attribution: 'high',
    })
  }
  const quote = rows.quotes.at(-1)
  if (!quote || !source) return
  const prediction = {
    ...row(),
    quoteId: quote.id,
    speakerId: quote.speakerId,
    slug: `p${index}`,
    label: `Bridge ${index}`,
    question: `Will bridge ${index} open in time?`,
    saidOn: source.publishedOn,
    dueOn: addDays(source.publishedOn, 30 + Math.floor(random() * 900)),
    timeZone: random() < 0.5 ? 'UTC' : 'Europe/Kyiv',
    cluster: `c${Math.floor(index / 4)}`,
    role: random() < 0.75 ? ('headline' as const) : ('variant' as const),
  }
  rows.predictions.push(prediction)
  addForecasts(rows, row, random, prediction)
  addOutcome(rows, row, random, prediction)
}

type Made = Rows['predictions'][number] & { dueOn: string }

function addForecasts(
  rows: Rows,
  row: () => { workspaceId: string; id: string },
  random: Random,
  made: Made,
) {
  const says = (on: string) => {
    const probability = Math.round(random() * 100) / 100
    const madeAt = new Date(startOfDay(on, made.timeZone))
    const band = { low: probability / 2, high: (1 + probability) / 2 }
    return { ...row(), predictionId: made.id, forecasterId: made.speakerId, probability, ...band, madeAt }
  }
  rows.forecasts.push({ ...says(made.saidOn), origin: 'phrase' })
  if (random() < 0.5) {
    const revised = says(addDays(made.saidOn, 10))
    rows.forecasts.push({ ...revised, origin: 'number', createdAt: revised.madeAt })
  }
}

function addOutcome(rows: Rows, row: () => { workspaceId: string; id: string }, random: Random, made: Made) {
  const event = { ...row(), happenedOn: made.dueOn, what: 'The bridge opens.', confidence: 'high' as const }
  rows.events.push(event)
  rows.predictionEvents.push({ workspaceId: made.workspaceId, predictionId: made.id, eventId: event.id })
  if (random() < 0.2) return
  const outcome = random() < 0.4 ? ('yes' as const) : ('no' as const)
  rows.resolutions.push({
    ...row(),
    predictionId: made.id,
    outcome,
    knownOn: made.dueOn,
    reasoning: 'As reported.',
    recordedBy: 'You',
  })
}
