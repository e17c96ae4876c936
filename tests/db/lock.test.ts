import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { lockHolder, takeLock } from '@/lib/db/embedded/lock'
import { isAlive, type Owner, thisProcess } from '@/lib/db/embedded/owner'
import { client, dataFolder, emptyFolder } from '../helpers/embedded-folder'
import { OtherProcess } from '../helpers/embedded-process'

function leaveLock(folder: string, owner: Owner): string {
  const name = 'host-00000000-0000-4000-8000-000000000000.lock'
  writeFileSync(path.join(folder, name), JSON.stringify({ ...owner, socket: path.join(folder, 'nowhere') }))
  return name
}

const strangers: [string, (mine: Owner) => Owner][] = [
  ['a process that is gone', (mine) => ({ ...mine, pid: 2 ** 22 + 1 })],
  ['another process that got its number since', (mine) => ({ ...mine, startedAt: '1' })],
  ['a process from before the machine was started again', (mine) => ({ ...mine, boot: 'another' })],
]

test.each(strangers)('the lock of %s is taken over', (_, stranger) => {
  const folder = emptyFolder()
  leaveLock(folder, stranger(thisProcess()))
  expect(lockHolder(folder)).toBeNull()
  const lock = takeLock(folder, 'socket')
  expect(lock).not.toBeNull()
  expect(readdirSync(folder)).toHaveLength(1)
  lock?.release()
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of a live process is never taken, and stays as it is', () => {
  const folder = emptyFolder()
  const name = leaveLock(folder, thisProcess())
  const before = readFileSync(path.join(folder, name), 'utf8')
  for (let attempt = 0; attempt < 5; attempt += 1) expect(takeLock(folder, 'socket')).toBeNull()
  expect(readdirSync(folder)).toEqual([name])
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(before)
})

test('a folder whose live owner does not answer is refused in one sentence that names it', async () => {
  const folder = await dataFolder()
  leaveLock(folder, thisProcess())
  const sql = client(folder, { patienceMs: 500 })
  await expect(sql`select 1`).rejects.toThrow(`is in use by process ${process.pid}, which does not answer.`)
})

test('an owner in another container is alive unless its socket has long refused connections', async () => {
  const elsewhere = { ...thisProcess(), pid: 2 ** 22 + 1, namespace: 'pid:[1]' }
  const waiting = await dataFolder()
  leaveLock(waiting, elsewhere)
  await expect(client(waiting, { patienceMs: 500 })`select 1`).rejects.toThrow('which does not answer')
  const crashed = await dataFolder()
  const file = path.join(crashed, leaveLock(crashed, elsewhere))
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(file, longAgo, longAgo)
  const socket = createServer().listen(path.join(crashed, 'nowhere'))
  await once(socket, 'listening')
  renameSync(path.join(crashed, 'nowhere'), path.join(crashed, 'aside'))
  socket.close()
  renameSync(path.join(crashed, 'aside'), path.join(crashed, 'nowhere'))
  expect(await client(crashed)`select 1 as n`).toEqual([{ n: 1 }])
})

test('a lock file that a crash of the machine left empty is taken over', () => {
  const folder = emptyFolder()
  writeFileSync(path.join(folder, leaveLock(folder, thisProcess())), '')
  expect(takeLock(folder, 'socket')).not.toBeNull()
})

test('a process that was killed counts as dead even before its parent has collected it', async () => {
  const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 61'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)))
  const startedAt = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? ''
  const owner = { ...thisProcess(), pid, startedAt }
  expect(isAlive(owner)).toBe(true)
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => isAlive(owner)).toBe(false)
  parent.kill('SIGKILL')
})

test('of many contenders at once at most one gets the folder, and one of them does in the end', async () => {
  const folder = await dataFolder()
  const contenders = Array.from({ length: 4 }, () => new OtherProcess('ask', folder))
  const roles = await Promise.all(contenders.map((one) => one.line(60_000)))
  expect(roles.filter((role) => role === 'host')).toHaveLength(1)
  const [first] = contenders
  await first?.ask('create table kept (a int)')
  await Promise.all(contenders.map((one) => one.ask('insert into kept values (1)')))
  expect(await first?.ask('select count(*)::int as n from kept')).toBe('{"n":4}')
})

test('killing host after host, one of the others takes over each time and nothing is lost', async () => {
  const folder = await dataFolder()
  let others = Array.from({ length: 3 }, () => new OtherProcess('ask', folder))
  await Promise.all(others.map((one) => one.line(60_000)))
  await others[0]?.ask('create table kept (a int)')
  for (let expected = 1; others.length > 0; expected += 1) {
    const [speaker] = others
    const inserted = `insert into kept values (1) returning a`
    await expect.poll(() => speaker?.ask(inserted), { timeout: 20_000, interval: 100 }).toBe('{"a":1}')
    expect(await speaker?.ask('select count(*)::int as n from kept')).toBe(JSON.stringify({ n: expected }))
    const roles = await Promise.all(others.map((one) => one.ask('role')))
    const host = others[roles.indexOf('host')]
    await host?.kill()
    others = others.filter((one) => one !== host)
  }
})
