import fc from 'fast-check'
import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { insertExample } from '@/lib/data/example'
import { insertNote } from '@/lib/data/notes'
import { type SearchResults, searchRecord } from '@/lib/data/search'
import { sql } from 'drizzle-orm'
import { aPrediction, aQuotedPrediction, aSource, anEvent } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

let context: Context

beforeEach(async () => {
  context = await testContext()
})

const ask = (q: string, where = context) => searchRecord(where, { q })
const counts = (found: SearchResults) =>
  Object.fromEntries(Object.entries(found).map(([kind, rows]) => [kind, rows.length]))
const none = { predictions: 0, quotes: 0, events: 0, notes: 0, sources: 0 }
const marked = ({ words }: { words: { text: string; marks: { start: number; end: number }[] } }) =>
  words.marks.map(({ start, end }) => words.text.slice(start, end))

test('words are looked for in questions, quotes, events, notes and sources', async () => {
  const predictionId = await aQuotedPrediction(context)
  await anEvent(context)
  await insertNote(context, { id: v7(), predictionId, text: 'Watch the bridge company.' })
  const found = await ask('bridge')
  expect(counts(found)).toEqual({ predictions: 1, quotes: 0, events: 1, notes: 1, sources: 1 })
  expect(found.predictions[0]).toMatchObject({
    id: predictionId,
    probability: 0.2,
    status: 'due',
    outcome: null,
  })
  expect(found.notes[0]).toMatchObject({ predictionId, words: { text: 'Watch the bridge company.' } })
  expect(counts(await ask('doubts it opens'))).toMatchObject({ quotes: 1, sources: 1 })
})

test('the last word is found by its beginning, and the places of the words are marked', async () => {
  const example = await testContext({ isExample: true })
  await insertExample(example)
  const { predictions, quotes, events } = await ask('donb', example)
  expect(predictions.map(marked)).toEqual([['Donb'], ['Donb'], ['Donb']])
  expect(predictions[0]).toMatchObject({ probability: 0.13, outcome: 'no', dueOn: '2025-12-31' })
  expect(quotes.flatMap(marked)).toContain('Donb')
  expect(events.flatMap(marked)).toContain('Donb')
  expect(counts(await ask('old donb', example)).predictions).toBe(3)
  expect(counts(await ask('onbas', example))).toEqual(none)
})

test('a phrase, an or and a not are taken as written, and another form of a word is found', async () => {
  await aPrediction(context, { question: 'Will the talks end by spring?', label: 'Talks end' })
  await aPrediction(context, { question: 'Will the spring offensive begin?', label: 'Offensive begins' })
  const labels = async (q: string) => (await ask(q)).predictions.map(({ label }) => label).sort()
  expect(await labels('spring')).toEqual(['Offensive begins', 'Talks end'])
  expect(await labels('"spring offensive"')).toEqual(['Offensive begins'])
  expect(await labels('spring -talks')).toEqual(['Offensive begins'])
  expect(await labels('talking or beginning')).toEqual(['Offensive begins', 'Talks end'])
  expect(await labels('"talks end by spr')).toEqual(['Talks end'])
  expect(await labels('spring -tal')).toEqual(['Offensive begins', 'Talks end'])
})

test('another record is never searched', async () => {
  const other = await testContext({ name: 'Another' })
  const predictionId = await aQuotedPrediction(other)
  await anEvent(other)
  await insertNote(other, { id: v7(), predictionId, text: 'The bridge.' })
  expect(counts(await ask('bridge'))).toEqual(none)
  expect(counts(await ask('bridge', other))).toMatchObject({
    predictions: 1,
    events: 1,
    notes: 1,
    sources: 1,
  })
})

test('each kind gives a few rows, the headline ones and the newest first', async () => {
  for (const day of ['2022-01-01', '2022-01-03', '2022-01-02', '2022-01-06', '2022-01-05', '2022-01-04']) {
    await anEvent(context, { happenedOn: day })
  }
  const { events } = await ask('bridge opens')
  expect(events.map(({ happenedOn }) => happenedOn.slice(-1))).toEqual(['6', '5', '4', '3', '2'])
})

test.each([
  '%',
  "'",
  '\\',
  '"',
  '"an unclosed mark',
  "''; drop table notes --",
  '-',
  '()',
  ':*',
  '& | !',
  '<->',
  '\u202E',
])('a search for %s is answered', async (q) => {
  await aPrediction(context, { question: 'Will 13% of it, “an unclosed mark”, be kept?' })
  expect(Object.keys(await ask(q))).toHaveLength(5)
})

test('no text makes a search fail', async () => {
  const typed = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => !text.includes('\0'))
  await fc.assert(
    fc.asyncProperty(typed, async (q) => {
      expect(counts(await ask(q))).toEqual(none)
    }),
    { numRuns: 40 },
  )
})

test('a text of many rare words, joined by hyphens, is kept and found by its beginning', async () => {
  const rare = (at: number) => String.fromCodePoint(0x20000 + (at % 42_000))
  const words = Array.from({ length: 60_000 }, (_, at) => `${rare(at)}-${rare(at * 7 + 13)}`)
  await aSource(context, { title: 'Long', text: `It begins here. ${words.join(' ')} farewell` })
  expect(counts(await ask('begins here')).sources).toBe(1)
  expect(counts(await ask('farewell')).sources).toBe(0)
})

test('the index answers a search, whatever the number of rows', async () => {
  for (let row = 0; row < 30; row += 1) await anEvent(context, { what: `Thing ${row} happened.` })
  const plan = await context.db.transaction(async (transaction) => {
    await transaction.execute(sql`set local enable_seqscan = off`)
    await transaction.execute(sql`set local enable_indexscan = off`)
    return transaction.execute<{ 'QUERY PLAN': string }>(sql`explain select id from events
      where to_tsvector('english', left(coalesce(label, '') || ' ' || coalesce(what, '') || ' ' ||
        coalesce(publisher, '') || ' ' || coalesce(note, ''), 100000)) @@ websearch_to_tsquery('english', 'thing')`)
  })
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('events_search')
})
