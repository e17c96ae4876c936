import { count, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { insertExample } from '@/lib/data/example'
import { exampleId } from '@/lib/data/example-id'
import { readExampleCase } from '@/lib/db/example/read-case'
import { events, predictionEvents } from '@/lib/db/schema/events'
import { forecasts } from '@/lib/db/schema/forecasts'
import { notes } from '@/lib/db/schema/notes'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { resolutionEvents, resolutions } from '@/lib/db/schema/resolutions'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { testContext } from '../helpers/context'

const example = readExampleCase()

async function loaded() {
  const context = await testContext({ isExample: true })
  await context.db.transaction((db) => insertExample({ ...context, db }))
  return context
}

test('the example holds what the case holds, and no more', async () => {
  const { db } = await loaded()
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries({
    sources,
    speakers,
    quotes,
    predictions,
    forecasts,
    events,
    resolutions,
    notes,
    predictionEvents,
    resolutionEvents,
  })) {
    const [row] = await db.select({ n: count() }).from(table)
    counts[name] = row?.n ?? 0
  }
  const links = new Set(
    example.happened.events.flatMap((event) =>
      event.bears_on.map((prediction) => `${event.id} ${prediction}`),
    ),
  )
  const ofOpen = example.outcome.resolutions.filter(({ outcome }) => outcome === null)
  for (const open of ofOpen) for (const event of open.events) links.add(`${event} ${open.prediction}`)
  const evidence = example.outcome.resolutions.flatMap((found) =>
    found.outcome === null ? [] : found.events,
  )
  expect(counts).toEqual({
    sources: 1,
    speakers: 2,
    quotes: 21,
    predictions: 30,
    forecasts: 20,
    events: 60,
    resolutions: 26,
    notes: 4,
    predictionEvents: links.size,
    resolutionEvents: evidence.length,
  })
})

test('the source keeps its text, its dates with their window, its rights and whatever else is known', async () => {
  const { db } = await loaded()
  const [source] = await db.select().from(sources)
  const { source: given } = example
  expect(source).toMatchObject({
    title: 'Alternate Endings',
    outlet: 'The Signal',
    author: 'Michael Bluhm',
    url: given.url,
    language: 'en',
    publishedOn: '2022-06-07',
    publishedEarliestOn: '2022-05-31',
    publishedLatestOn: '2022-06-14',
    publishedNote: given.published.summary,
    text: example.text,
    textSha256: given.text_sha256,
    rights: given.rights_note,
    note: example.reading.note,
  })
  expect(source?.facts).toMatchObject({
    standfirst: given.standfirst,
    newsletterIssueTitle: given.newsletter_issue_title,
    dateEvidence: given.date_evidence,
    published: { status: 'estimated', precision: 'week', confidenceInWindow: 0.9 },
    reading: { tiers: example.reading.tiers, constantRateRule: example.reading.constant_rate_rule },
  })
})

test('the speakers carry their roles', async () => {
  const { db } = await loaded()
  const rows = await db.select({ name: speakers.name, description: speakers.description }).from(speakers)
  expect(rows).toEqual(
    expect.arrayContaining([
      { name: 'Chris Miller', description: example.source.interviewee.role },
      { name: 'Michael Bluhm', description: example.source.interviewer.role },
    ]),
  )
})

test('every claim is a quote at its place, with its voice, kind, hedges and limits', async () => {
  const { db } = await loaded()
  const voices = {
    interviewee_own_words: ['Chris Miller', 'own'],
    interviewer_paraphrase_of_interviewee: ['Chris Miller', 'paraphrase'],
    interviewer: ['Michael Bluhm', 'author'],
  }
  const rows = await db
    .select({ quote: quotes, speaker: speakers.name })
    .from(quotes)
    .innerJoin(speakers, eq(speakers.id, quotes.speakerId))
  for (const claim of example.reading.claims) {
    const row = rows.find(({ quote }) => quote.id === exampleId(claim.id))
    const [speaker, voice] = voices[claim.speaker]
    expect(row?.speaker).toBe(speaker)
    expect(row?.quote).toMatchObject({
      text: claim.quote,
      startUnit: claim.start,
      endUnit: claim.end,
      voice,
      kind: claim.kind,
      attribution: claim.attribution_confidence,
      hedges: claim.hedges,
      context: claim.context
        ? { text: claim.context.quote, start: claim.context.start, end: claim.context.end }
        : null,
      limits: claim.why_limited,
      note: claim.note ?? null,
    })
    expect(
      example.text.startsWith(
        (row?.quote.prefix ?? '') + claim.quote,
        claim.start - (row?.quote.prefix.length ?? 0),
      ),
    ).toBe(true)
    expect(example.text.startsWith(row?.quote.suffix ?? '?', claim.end)).toBe(true)
  }
})

test('every prediction keeps its question, criteria, days, role, cluster, reading and condition', async () => {
  const { db } = await loaded()
  const rows = await db.select().from(predictions)
  for (const given of example.reading.predictions) {
    const claim = example.reading.claims.find(({ id }) => id === given.claim)
    expect(rows.find(({ id }) => id === exampleId(given.id))).toMatchObject({
      quoteId: exampleId(given.claim),
      slug: given.slug,
      label: example.labels.predictions[given.id],
      question: given.question,
      yesIf: given.criteria.yes,
      noIf: given.criteria.no,
      ambiguousIf: given.criteria.ambiguous,
      saidOn: given.opened,
      dueOn: given.due,
      dueNote: claim?.horizon_as_stated,
      timeZone: 'UTC',
      condition: given.conditional_on ?? null,
      role: { A: 'headline', B: 'variant', C: 'context' }[given.tier],
      cluster: given.cluster,
      reading: given.reading ?? null,
      version: 1,
    })
    expect(given.headline).toBe(given.tier === 'A')
  }
  const alternatives = rows.filter((row) => row.alternativeOf).map((row) => [row.id, row.alternativeOf])
  expect(alternatives).toEqual(
    expect.arrayContaining([
      [exampleId('p28'), exampleId('p27')],
      [exampleId('p15'), exampleId('p14')],
    ]),
  )
  expect(alternatives).toHaveLength(2)
})

test('every chance is a forecast with its band, its origin and how it was reached', async () => {
  const { db } = await loaded()
  const rows = await db.select().from(forecasts)
  for (const given of example.reading.predictions) {
    const row = rows.find(({ predictionId }) => predictionId === exampleId(given.id))
    if (given.probability === null) {
      expect(row).toBeUndefined()
      continue
    }
    expect(row).toMatchObject({
      probability: given.probability,
      low: given.low,
      high: given.high,
      origin: given.probability_rule.startsWith('verbal scale') ? 'phrase' : 'derived',
      rationale: given.probability_rule,
      madeAt: new Date('2022-06-07T00:00:00Z'),
    })
    expect(row?.basis).toMatchObject({
      rule: given.probability_rule,
      speakerExpected: given.speaker_expected,
    })
  }
  const donbas = rows.find(({ predictionId }) => predictionId === exampleId('p12'))
  expect(donbas).toMatchObject({ phrase: 'the low probability', scale: 'endgames' })
  expect(donbas?.basis).toMatchObject({
    readsAs: 'improbable',
    scales: [
      { source: 'cap', phrase: 'Improbable', median: 10, low: 5, high: 20 },
      { source: 'cap', phrase: 'Chances are Slight', median: 10, low: 5, high: 15 },
      { source: 'cap', phrase: 'Unlikely', median: 20, low: 10, high: 25 },
    ],
  })
})
