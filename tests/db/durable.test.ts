import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { embeddedStatus } from '@/lib/db/embedded/status'
import { client, dataFolder, emptyFolder } from '../helpers/embedded-folder'
import { OtherProcess } from '../helpers/embedded-process'

test('every commit forces a file to disk', async () => {
  const folder = await dataFolder()
  const sql = client(folder)
  await sql`create table kept (a int)`
  const before = (await embeddedStatus(folder)).fsyncs ?? 0
  for (let id = 0; id < 50; id += 1) await sql`insert into kept values (${id})`
  const after = (await embeddedStatus(folder)).fsyncs ?? 0
  expect(after - before).toBeGreaterThanOrEqual(50)
  await sql`select count(*) from kept`
  expect((await embeddedStatus(folder)).fsyncs).toBe(after)
  expect(await sql`show fsync`).toEqual([{ fsync: 'on' }])
})

test('the check at start passes on our engine and fails on the stock one, by its setting and by its files', async () => {
  const folder = await dataFolder()
  const source = `
    import { PGlite } from '@electric-sql/pglite'
    import { NodeFS } from '@electric-sql/pglite/nodefs'
    import { DurableFs, durableStartParams, whyNotDurable } from './lib/db/embedded/durable-fs.mjs'
    const said = []
    const trial = async (files, startParams) => {
      const pg = await PGlite.create({ fs: files, startParams })
      said.push(await whyNotDurable(pg, () => files.syncs ?? 0))
      await pg.close()
    }
    const place = process.argv[1]
    await trial(new NodeFS(place), PGlite.defaultStartParams)
    await trial(new NodeFS(place), durableStartParams)
    await trial(new DurableFs(place), PGlite.defaultStartParams)
    await trial(new DurableFs(place), durableStartParams)
    console.log(JSON.stringify(said))`
  const args = ['--input-type=module', '-e', source, path.join(folder, 'postgres')]
  const said = execFileSync(process.execPath, args, { encoding: 'utf8' })
  const fsyncOff = 'its fsync is off'
  expect(JSON.parse(said)).toEqual([fsyncOff, 'a commit did not reach the disk', fsyncOff, null])
})

test('20 kills amid writes lose no confirmed row, and each reopening is quick', async () => {
  const folder = await dataFolder()
  const confirmed = new Set<number>()
  const cpuSeconds: number[] = []
  for (let round = 0; round <= 20; round += 1) {
    const writer = new OtherProcess('write', folder)
    cpuSeconds.push(Number(await writer.line(60_000)))
    const kept = new Set<number>(JSON.parse(await writer.line()) as number[])
    expect([...confirmed].filter((id) => !kept.has(id))).toEqual([])
    for (let written = 0; written < 5 + round * 7; written += 1) confirmed.add(Number(await writer.line()))
    await writer.kill()
    for (const id of writer.unread()) confirmed.add(Number(id))
  }
  expect(confirmed.size).toBeGreaterThan(20 * 5)
  expect(Math.max(...cpuSeconds)).toBeLessThan(3)
}, 240_000)

test('a first start that is cut off leaves nothing that the next one trips over', async () => {
  const folder = emptyFolder()
  for (const name of ['postgres.new', 'postgres']) {
    const started = new OtherProcess('ask', folder)
    await expect.poll(() => readdirSync(folder), { timeout: 60_000, interval: 5 }).toContain(name)
    await started.kill()
  }
  const sql = client(folder)
  expect(await sql`select 1 as n`).toEqual([{ n: 1 }])
  expect(readdirSync(folder)).not.toContain('postgres.new')
})
