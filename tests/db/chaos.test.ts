import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { socketPath } from '@/lib/db/embedded/socket-path'
import { query } from '@/lib/db/embedded/wire'
import { client, dataFolder } from '../helpers/embedded-folder'
import { bind, execute, extended, parse, RawClient } from '../helpers/embedded-raw'

const flush = Buffer.from('H\0\0\0\x04')
const sync = Buffer.from('S\0\0\0\x04')
const seconds = 15

/** A small generator with a seed, so that a failing run can be had again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Names of statements: a client that uses one twice gets an error, as it should. */
let names = 0

type Step = { bytes: Buffer; expected: string[] }

/** What a client may do in one go: each expected answer names the client, so mixed answers show. */
function step(random: (below: number) => number, who: string, at: number): Step {
  const tag = `${who}-${at}`
  const kinds: (() => Step)[] = [
    () => ({ bytes: query(`select '${tag}'`), expected: [tag] }),
    () => ({ bytes: extended('select $1::text', tag), expected: [tag] }),
    () => ({ bytes: extended(`select $1::text || repeat('x', 20000)`, tag, `s${names++}`), expected: [tag] }),
    () => ({
      bytes: Buffer.concat([parse('select $1::text'), flush, bind(tag), execute, sync]),
      expected: [tag],
    }),
    () => ({
      bytes: Buffer.concat([
        query('begin'),
        query('insert into kept values (1)'),
        query(`select '${tag}'`),
        query('commit'),
      ]),
      expected: ['', '', tag, ''],
    }),
    () => ({
      bytes: Buffer.concat([query('begin'), query('broken'), query('rollback')]),
      expected: ['', '!', ''],
    }),
    () => ({ bytes: query(`select '${tag}'; select pg_sleep(0.01)`), expected: [tag] }),
  ]
  const parts = Array.from({ length: 1 + random(6) }, () => (kinds[random(kinds.length)] ?? kinds[0])?.())
  const steps = parts.filter((part) => part !== undefined)
  return {
    bytes: Buffer.concat(steps.map(({ bytes }) => bytes)),
    expected: steps.flatMap(({ expected }) => expected),
  }
}

/** Sends bytes in random pieces, at random moments, as networks do. */
async function dribble(raw: RawClient, bytes: Buffer, random: (below: number) => number): Promise<void> {
  for (let at = 0; at < bytes.length && !raw.stream.destroyed; ) {
    const piece = 1 + random(random(4) === 0 ? 3 : 400)
    raw.stream.write(bytes.subarray(at, at + piece))
    at += piece
    if (random(8) === 0) await sleep(0)
  }
}

/** One client for a while: it checks every answer, and now and then drops at a random byte. */
async function misbehave(
  folder: string,
  who: string,
  until: number,
): Promise<{ answers: number; drops: number }> {
  const random = randomFrom(who.charCodeAt(0) * 7919)
  const open = () => RawClient.open(connect(socketPath(folder)))
  const done = { answers: 0, drops: 0 }
  let raw = await open()
  for (let at = 0; Date.now() < until; at += 1) {
    const { bytes, expected } = step(random, who, at)
    if (random(4) === 0) {
      await dribble(raw, bytes.subarray(0, random(bytes.length + 1)), random)
      raw.stream.destroy()
      raw = await open()
      done.drops += 1
      continue
    }
    const sending = dribble(raw, bytes, random)
    for (const tag of expected) {
      const answer = await raw.answer()
      if (tag === '!') expect(answer.error).toContain('syntax error')
      else
        expect({ tag, error: answer.error, row: answer.rows[0]?.includes(tag) ?? tag === '' }).toEqual({
          tag,
          error: null,
          row: true,
        })
      done.answers += 1
    }
    await sending
  }
  raw.stream.destroy()
  return done
}

test('three clients with random chunks, pipelines and drops neither hang nor mix answers nor grow memory', async () => {
  const folder = await dataFolder()
  const app = client(folder)
  await app`create table kept (a int)`
  const witness = await RawClient.open(connect(socketPath(folder)))
  await misbehave(folder, 'warm-up', Date.now() + 2000)
  const before = process.memoryUsage().rss
  const until = Date.now() + seconds * 1000
  const done = await Promise.all(['a', 'b', 'c'].map((who) => misbehave(folder, who, until)))
  for (const { answers, drops } of done) {
    expect(answers).toBeGreaterThan(20)
    expect(drops).toBeGreaterThan(2)
  }
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(150)
  expect((await witness.simple(`select 'the engine was never restarted'`)).rows).toHaveLength(1)
  const statements = () => app`select count(*)::int as n from pg_prepared_statements where name ~ ':s'`
  await expect.poll(statements).toEqual([{ n: 0 }])
}, 120_000)
