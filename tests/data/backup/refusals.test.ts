import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { checkBackup } from '@/lib/data/backup/read'
import { aBackup, everyRow, forge, maker, restored } from '../../helpers/backup'
import { aForecast, aPrediction, aQuote } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

async function smallBackup() {
  const context = await testContext()
  const quoteId = await aQuote(context)
  await aForecast(context, { predictionId: await aPrediction(context, { quoteId }) })
  const file = await aBackup(context)
  return { context, file, bytes: readFileSync(file) }
}

/** What a restore says to a file; what is stored stays, and no copy of it is left lying. */
async function refusal(context: Awaited<ReturnType<typeof testContext>>, file: string): Promise<string> {
  const before = await everyRow(context)
  const answer = await restored(context, file)
  expect(await everyRow(context)).toEqual(before)
  expect(readdirSync(path.dirname(file))).toEqual(['all.ndjson'])
  if (answer.ok) throw new Error('It was restored.')
  return answer.message
}

test('a backup that is cut short anywhere is refused', async () => {
  const { context, file, bytes } = await smallBackup()
  for (let length = bytes.length - 1; length >= 0; length -= 97) {
    truncateSync(file, length)
    await expect(checkBackup(file, maker.schema), String(length)).rejects.toThrow(/cut short|no backup/)
  }
  writeFileSync(file, bytes.subarray(0, bytes.lastIndexOf(10, bytes.length - 2) + 1))
  expect(await refusal(context, file)).toBe('It is cut short: its last line is missing.')
})

test('a backup in which one byte was changed is refused, whichever it is', async () => {
  const { context, file, bytes } = await smallBackup()
  for (let at = 0; at < bytes.length; at += at < bytes.length - 400 ? 41 : 1) {
    const edited = Buffer.from(bytes)
    edited.writeUInt8((bytes[at] ?? 0) ^ 1, at)
    writeFileSync(file, edited)
    await expect(checkBackup(file, maker.schema), String(at)).rejects.toThrow()
  }
  const place = bytes.indexOf('The bridge has been closed')
  writeFileSync(file, Buffer.concat([bytes.subarray(0, place), Buffer.from('t'), bytes.subarray(place + 1)]))
  expect(await refusal(context, file)).toMatch(
    /^It was changed after it was written: line \d+\. The text of source [0-9a-f-]+ does not match its SHA-256\.$/,
  )
  writeFileSync(file, Buffer.concat([bytes, Buffer.from('{}\n')]))
  expect(await refusal(context, file)).toContain('it goes on after its end')
})

test('a backup of a newer version is refused, and one of an older version says what to do', async () => {
  const { context, file, bytes } = await smallBackup()
  const newer = 'It was written by a newer version of Foresaid than this one: update the program.'
  const schema = JSON.stringify({ newest: maker.schema.newest, hash: maker.schema.hash })
  const withSchema = (other: object) =>
    forge(file, ([head = '', ...rows]) => [head.replace(schema, JSON.stringify(other)), ...rows])
  withSchema({ newest: maker.schema.newest + 1, hash: 'future' })
  expect(await refusal(context, file)).toBe(newer)
  writeFileSync(file, bytes)
  forge(file, ([head = '', ...rows]) => [head.replace('"format":1', '"format":2'), ...rows])
  expect(await refusal(context, file)).toBe(newer)
  writeFileSync(file, bytes)
  withSchema({ newest: maker.schema.known[0], hash: 'first' })
  expect(await refusal(context, file)).toContain('It was written by an older version of Foresaid (test)')
})

test('a backup of an empty database, or a file that is none, is refused', async () => {
  const { context, file } = await smallBackup()
  forge(file, ([head = '']) => [head])
  expect(await refusal(context, file)).toBe('It holds no workspace, so there is nothing to restore.')
  for (const other of ['', '\n', 'probability,outcome\n0.2,1\n', '{"foresaid":"other"}\n']) {
    writeFileSync(file, other)
    expect(await refusal(context, file)).toBe('It is no backup of Foresaid.')
  }
})

test('counts that do not hold are refused, with the table', async () => {
  const { context, file } = await smallBackup()
  forge(
    file,
    (lines) => lines,
    (rows) => ({ ...rows, quotes: 2 }),
  )
  expect(await refusal(context, file)).toContain('it says 2 rows of quotes and holds 1')
})

test('rows that point nowhere, break a rule or stand in the wrong place are refused whole', async () => {
  const { context, file, bytes } = await smallBackup()
  const nowhere = v7()
  const row = (table: string, edit: (row: Record<string, unknown>) => object) =>
    forge(file, (lines) =>
      lines.map((line) => {
        const read = JSON.parse(line)
        return read[0] === table ? `["${table}",${JSON.stringify(edit(read[1]))}]` : line
      }),
    )
  row('forecasts', (forecast) => ({ ...forecast, prediction_id: nowhere }))
  expect(await refusal(context, file)).toMatch(new RegExp(`breaks a rule of the record: .*${nowhere}`))
  writeFileSync(file, bytes)
  row('forecasts', (forecast) => ({ ...forecast, low: 900000 }))
  expect(await refusal(context, file)).toContain('forecasts_band_holds')
  writeFileSync(file, bytes)
  row('predictions', (prediction) => ({ ...prediction, alternative_of: nowhere }))
  expect(await refusal(context, file)).toContain(nowhere)
  writeFileSync(file, bytes)
  row('quotes', (quote) => ({ ...quote, workspace_id: nowhere }))
  expect(await refusal(context, file)).toContain('belongs to a workspace that is not in it')
  writeFileSync(file, bytes)
  row('quotes', ({ note: _, ...quote }) => quote)
  expect(await refusal(context, file)).toContain('does not hold the columns')
  writeFileSync(file, bytes)
  forge(file, ([head = '', ...rows]) => [head, ...rows.reverse()])
  expect(await refusal(context, file)).toContain('changed after it was written')
})
