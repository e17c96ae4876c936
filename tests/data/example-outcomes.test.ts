import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { insertExample, resetExample } from '@/lib/data/example'
import { exampleId } from '@/lib/data/example-id'
import { ensureWorkspaces } from '@/lib/data/workspaces'
import { readExampleCase } from '@/lib/db/example/read-case'
import { events } from '@/lib/db/schema/events'
import { notes } from '@/lib/db/schema/notes'
import { predictions } from '@/lib/db/schema/predictions'
import { resolutionEvents, resolutions } from '@/lib/db/schema/resolutions'
import { sources } from '@/lib/db/schema/sources'
import { workspaces } from '@/lib/db/schema/workspaces'
import { testContext } from '../helpers/context'
import { testDatabase } from '../helpers/database'

const example = readExampleCase()

async function loaded() {
  const context = await testContext({ isExample: true })
  await context.db.transaction((db) => insertExample({ ...context, db }))
  return context
}

test('every event keeps its day, its span, its source and its confidence', async () => {
  const { db } = await loaded()
  const rows = await db.select().from(events)
  for (const given of example.happened.events) {
    expect(rows.find(({ id }) => id === exampleId(given.id))).toMatchObject({
      happenedOn: given.date,
      endOn: given.end_date ?? null,
      precision: given.date_precision,
      label: example.labels.events[given.id] ?? null,
      what: given.what,
      publisher: given.source.publisher,
      url: given.source.url,
      confidence: given.confidence,
      note: given.note ?? null,
    })
  }
})

test('every outcome keeps its day, its evidence and its reasoning; what is open keeps a note', async () => {
  const { db } = await loaded()
  const rows = await db.select().from(resolutions)
  const evidence = await db.select().from(resolutionEvents)
  const remarks = await db.select().from(notes)
  for (const given of example.outcome.resolutions) {
    const row = rows.find(({ predictionId }) => predictionId === exampleId(given.prediction))
    if (given.outcome === null) {
      expect(row).toBeUndefined()
      const note = remarks.find(({ predictionId }) => predictionId === exampleId(given.prediction))
      expect(note?.text).toBe(given.reasoning)
      continue
    }
    expect(row).toMatchObject({
      outcome: given.outcome,
      knownOn: given.knowable_on ?? given.resolved_on,
      reasoning: given.reasoning,
      confidence: given.confidence,
    })
    const ids = evidence.filter(({ resolutionId }) => resolutionId === row?.id).map(({ eventId }) => eventId)
    expect(ids.sort()).toEqual(given.events.map(exampleId).sort())
  }
})

test('a reset brings the example back as it shipped, under the same ids', async () => {
  const context = await loaded()
  const { db, viewer } = context
  await db
    .update(predictions)
    .set({ question: 'Changed?' })
    .where(eq(predictions.id, exampleId('p01')))
  await db.update(workspaces).set({ name: 'Renamed', timeZone: 'Asia/Tokyo' })
  await db.transaction((transaction) =>
    resetExample({ ...context, db: transaction, viewer: { ...viewer, timeZone: 'Asia/Tokyo' } }),
  )
  const rows = await db
    .select({ id: predictions.id, question: predictions.question, timeZone: predictions.timeZone })
    .from(predictions)
  expect(rows).toHaveLength(30)
  expect(rows.find(({ id }) => id === exampleId('p01'))).toMatchObject({
    question: example.reading.predictions[0]?.question,
    timeZone: 'UTC',
  })
  const [workspace] = await db.select().from(workspaces)
  expect(workspace).toMatchObject({ name: 'Example: endgames', timeZone: 'UTC' })
  expect(workspace?.note).toContain(example.happened.rejected[0]?.why)
  expect(workspace?.note).toContain('2026-07-01')
})

test('a record that is not the example cannot be reset', async () => {
  const context = await testContext()
  await expect(resetExample(context)).rejects.toThrow('Only the example can be reset.')
})

test('a first start holds an empty record and the example, however many start at once', async () => {
  const db = testDatabase()
  await Promise.all([1, 2, 3].map(() => ensureWorkspaces(db, new Date())))
  await ensureWorkspaces(db, new Date())
  const rows = await db.select().from(workspaces).orderBy(workspaces.isExample)
  expect(rows.map((row) => row.name)).toEqual(['Your record', 'Example: endgames'])
  expect(rows[0]?.timeZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone)
  const own = await db
    .select()
    .from(sources)
    .where(eq(sources.workspaceId, rows[0]?.id ?? ''))
  expect(own).toEqual([])
})
