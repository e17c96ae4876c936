import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getTableName, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { listStoredTables } from '@/lib/data/backup/stored-tables'
import { makeBackup } from '@/lib/data/backup/write'
import { storeDrawing } from '@/lib/data/candidates'
import { insertExample } from '@/lib/data/example'
import { findScores } from '@/lib/data/scores'
import { corrections } from '@/lib/db/schema/corrections'
import { reviews } from '@/lib/db/schema/reviews'
import { predictionTags, tags } from '@/lib/db/schema/tags'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { aBackup, aFolder, everyRow, maker, restored } from '../../helpers/backup'
import {
  aForecast,
  anEvent,
  aPrediction,
  aQuote,
  aResolution,
  aSource,
  aSpeaker,
  drawnStory,
} from '../../helpers/builders'
import { testContext } from '../../helpers/context'
import { anotherClient, emptyDatabase } from '../../helpers/database'

/** Two records with something in every table, and texts that are hard to carry. */
async function fullRecord() {
  const context = await testContext({ isExample: true })
  await context.db.transaction((db) => insertExample({ ...context, db }))
  const own = await testContext({ name: 'Own \u2028 "record" \\ ünï', timeZone: 'Europe/Kyiv' })
  const sourceId = await aSource(own)
  await storeDrawing(own, { sourceId, engineVersion: '1', drawn: [drawnStory()] })
  await aSource(own, {
    text: 'a\r\nb\rc\n\u2028\u2029\t"\\u0041" 😀 \u0085 <& \uFEFF',
    facts: { n: 1.5, a: [null] },
  })
  const first = await aPrediction(own, { quoteId: await aQuote(own) })
  const second = await aPrediction(own, { alternativeOf: first, label: 'Another' })
  await aPrediction(own, { id: v7(), alternativeOf: second, label: 'A third' })
  await aForecast(own, { predictionId: first, probability: 0.333333, low: null, high: null })
  await aResolution(own, { predictionId: first, knownAt: new Date('2022-12-31T01:02:03.456Z') })
  const { workspaceId } = own.viewer
  const row = { workspaceId, id: v7() }
  await own.db.insert(tags).values({ ...row, name: 'bridge' })
  await own.db.insert(predictionTags).values({ workspaceId, predictionId: first, tagId: row.id })
  await own.db.insert(reviews).values({ ...row, predictionId: first, causes: ['luck'] })
  await own.db
    .insert(corrections)
    .values({ ...row, tableName: 'predictions', rowId: first, field: 'x', why: 'y' })
  return { context, own }
}

test('a restore brings back every row of every table, and the scores', async () => {
  const { context } = await fullRecord()
  const [rows, scores] = [await everyRow(context), await findScores(context, defaultScoresFilter)]
  expect(Object.entries(rows).filter(([, own]) => own.length === 0)).toEqual([])
  const file = await aBackup(context)
  await emptyDatabase()
  const done = await restored(context, file, false)
  expect(done).toMatchObject({ ok: true, value: { keptAt: null, rows: { workspaces: 2, tags: 1 } } })
  expect(await everyRow(context)).toEqual(rows)
  expect(await findScores(context, defaultScoresFilter)).toEqual(scores)
})

test('a backup shows one moment, though others write meanwhile', async () => {
  const { context } = await fullRecord()
  const other = anotherClient(1)
  let isWriting = true
  const writing = (async () => {
    const db = drizzle({ client: other, casing: 'snake_case' })
    for (let count = 0; isWriting; count += 1) {
      await db.transaction(async (transaction) => {
        const writer = { ...context, db: transaction }
        await aSpeaker(writer, `Pair ${count}`)
        await anEvent(writer, { what: `Pair ${count}` })
      })
    }
  })()
  const files: string[] = []
  for (let count = 0; count < 3; count += 1) files.push(await aBackup(context))
  isWriting = false
  await writing
  await other.end()
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n')
    const pairs = (table: string) =>
      lines.filter((line) => line.startsWith(`["${table}"`) && line.includes('"Pair '))
    expect(pairs('events').length).toBe(pairs('speakers').length)
  }
})

test('two backups of one record hold the same bytes', async () => {
  const { context } = await fullRecord()
  const [one, two] = [await aBackup(context), await aBackup(context)]
  expect(readFileSync(one).equals(readFileSync(two))).toBe(true)
  expect(statSync(one).mode & 0o777).toBe(0o600)
  expect(readdirSync(path.dirname(one))).toEqual(['all.ndjson'])
})

test('a backup holds every table of the schema, each after those that it points to', async () => {
  const { db } = await testContext()
  const schema = Object.values(
    import.meta.glob<Record<string, unknown>>('../../../lib/db/schema/*.ts', { eager: true }),
  )
  const named = schema.flatMap((module) => Object.values(module)).filter((value) => value instanceof PgTable)
  const tables = await listStoredTables(db)
  expect(tables.map(({ name }) => name).sort()).toEqual(named.map(getTableName).sort())
  tables.forEach(({ parents }, at) => {
    expect(tables.slice(0, at).map(({ name }) => name)).toEqual(expect.arrayContaining(parents))
  })
})

test('a record that is there is replaced only when asked, kept in a file, and comes back from it', async () => {
  const { context } = await fullRecord()
  const file = await aBackup(context)
  await aSource(context, { title: 'Written after the backup' })
  const before = await everyRow(context)
  expect(await restored(context, file, false)).toMatchObject({
    ok: false,
    message: expect.stringContaining('Pass --replace'),
  })
  expect(await everyRow(context)).toEqual(before)

  const done = await restored(context, file)
  const keptAt = (done.ok && done.value.keptAt) || ''
  expect(path.basename(keptAt)).toBe('before-restore-2026-07-01T12-00-00.000Z.ndjson')
  expect(await everyRow(context)).not.toEqual(before)
  const back = await restored(context, keptAt)
  expect(back.ok && back.value.keptAt).toBe(keptAt.replace('.ndjson', '-2.ndjson'))
  expect(await everyRow(context)).toEqual(before)
})

test('nothing is backed up of a database without a workspace', async () => {
  const context = await testContext()
  await emptyDatabase()
  const file = path.join(aFolder(), 'none.ndjson')
  expect(await makeBackup(context.db, file, maker)).toEqual({
    ok: false,
    message: 'There is no workspace, so there is nothing to back up.',
  })
  expect(readdirSync(path.dirname(file))).toEqual([])
})

test('a file that is no backup is not written over', async () => {
  const { db } = await testContext()
  const file = path.join(aFolder(), 'diary.txt')
  writeFileSync(file, 'Dear diary')
  expect(await makeBackup(db, file, maker)).toMatchObject({ ok: false })
  expect(readFileSync(file, 'utf8')).toBe('Dear diary')
  const nowhere = path.join(file, 'x', 'y.ndjson')
  expect(await makeBackup(db, nowhere, maker)).toMatchObject({ ok: false })
})

test('a text that does not match its hash is not backed up in silence, and does not keep a restore from replacing it', async () => {
  const context = await testContext()
  const id = await aSource(context)
  const good = await aBackup(context)
  await context.db.execute(sql`update sources set text = 'Other words' where id = ${id}`)
  const file = path.join(aFolder(), 'all.ndjson')
  expect(await makeBackup(context.db, file, maker)).toMatchObject({
    ok: false,
    message: `The text of source ${id} does not match its SHA-256. \`verify\` says what else is wrong. Nothing was written.`,
  })
  expect(existsSync(file)).toBe(false)
  expect(await restored(context, good)).toMatchObject({ ok: true })
})
