import { createInterface } from 'node:readline'
import postgres, { type Options } from 'postgres'
import { closeEmbedded, embeddedSocket } from '@/lib/db/embedded/connect'
import { embeddedStatus } from '@/lib/db/embedded/status'
import { migrate } from '@/lib/db/migrate'

/** Run by OtherProcess: `ask` answers SQL from its input, `write` inserts and reports rows until it is killed. */
const [mode, folder = ''] = process.argv.slice(2)
const sql = postgres({
  socket: embeddedSocket(folder),
  max: 1,
  max_lifetime: null,
  database: 'postgres',
  username: 'postgres',
  onnotice: () => {},
} as Options<Record<string, never>>)

process.on('SIGTERM', () => void leave())

if (mode === 'ask') await answer()
if (mode === 'write') await write()
if (mode === 'migrate') {
  await migrate(sql)
  say('migrated')
  await leave()
}

async function answer(): Promise<void> {
  await sql`select 1`
  say((await embeddedStatus(folder)).role)
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'role') say((await embeddedStatus(folder)).role)
    else say(await sql.unsafe(line).then(([row]) => JSON.stringify(row ?? null), String))
  }
}

async function write(): Promise<void> {
  const before = process.cpuUsage()
  await sql`create table if not exists kept (id int primary key, filler text)`
  const { user, system } = process.cpuUsage(before)
  say(String((user + system) / 1e6)) // seconds of work to open: wall time tells how busy the machine is
  const rows = await sql<{ id: number }[]>`select id from kept order by id`
  say(JSON.stringify(rows.map(({ id }) => id)))
  for (let id = (rows.at(-1)?.id ?? 0) + 1; ; id += 1) {
    await sql`insert into kept values (${id}, ${'x'.repeat(id % 3000)})`
    say(String(id))
  }
}

async function leave(): Promise<void> {
  await sql.end({ timeout: 1 })
  await closeEmbedded(folder)
  process.exit(0)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
