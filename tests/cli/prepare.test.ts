import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runTypeScript } from '../helpers/command'
import { type Cluster, databaseUrl, startCluster } from '../helpers/postgres-cluster'

let cluster: Cluster
let admin: Sql

beforeAll(async () => {
  cluster = await startCluster()
  admin = postgres(cluster.adminUrl, { max: 1 })
})
afterAll(async () => {
  await admin.end()
  cluster.stop()
})

async function emptyDatabase(name: string): Promise<string> {
  await admin.unsafe(`create database ${name}`)
  return databaseUrl(cluster.adminUrl, name)
}

const prepare = (url: string) => runTypeScript('lib/cli/prepare.ts', [], { DATABASE_URL: url })

async function query(url: string, text: string) {
  const sql = postgres(url, { max: 1 })
  try {
    return await sql.unsafe(text)
  } finally {
    await sql.end()
  }
}

test('a first start makes both workspaces and loads the example, a second changes nothing', async () => {
  const url = await emptyDatabase('first')
  expect(await prepare(url)).toMatchObject({ code: 0, out: '', err: '' })
  expect(await prepare(url)).toMatchObject({ code: 0, out: '', err: '' })
  const rows = await query(url, 'select name, is_example from workspaces order by is_example')
  expect(rows).toMatchObject([
    { name: 'Your record', is_example: false },
    { name: 'Example: endgames', is_example: true },
  ])
  expect(await query(url, 'select count(*)::int as n from predictions')).toMatchObject([{ n: 30 }])
})

test('two first starts at once make one of each', async () => {
  const url = await emptyDatabase('twice')
  const both = await Promise.all([prepare(url), prepare(url)])
  expect(both).toMatchObject([{ code: 0 }, { code: 0 }])
  expect(await query(url, 'select count(*)::int as n from workspaces')).toMatchObject([{ n: 2 }])
})

test('data of a newer version is refused and left alone', async () => {
  const url = await emptyDatabase('newer')
  await prepare(url)
  await query(
    url,
    "insert into drizzle.__drizzle_migrations (hash, created_at) values ('future', 9999999999999)",
  )
  expect(await prepare(url)).toMatchObject({
    code: 1,
    err: 'The data was written by a newer version of Foresaid than this one: update the program, or name other data.\n',
  })
})

test('a database that is not there is refused in the words of the server', async () => {
  const url = databaseUrl(cluster.adminUrl, 'nowhere')
  const place = new URL(url).host
  expect(await prepare(url)).toMatchObject({
    code: 1,
    err: `The database at ${place} refused us: database "nowhere" does not exist.\n`,
  })
})
