import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres, { type Options, type Sql } from 'postgres'
import { closeEmbedded, embeddedSocket } from '@/lib/db/embedded/connect'
import { migrate } from '@/lib/db/migrate'
import { openDatabase } from '../helpers/database'
import { startCluster } from '../helpers/postgres-cluster'

export type Home = { sql: Sql; close: () => Promise<void> }

/** A migrated, empty database in memory behind the embedded host, or on a PostgreSQL server that goes with it. */
export async function openHome(onPostgres: boolean): Promise<Home> {
  const { connect, stop } = onPostgres ? await postgresHome() : embeddedHome()
  const migrator = connect()
  await migrate(migrator)
  await migrator.end()
  const sql = connect()
  await openDatabase(async () => () => sql)
  return { sql, close: () => sql.end().then(stop) }
}

async function postgresHome() {
  const cluster = await startCluster()
  return { connect: () => postgres(cluster.adminUrl, { max: 1, onnotice: () => {} }), stop: cluster.stop }
}

function embeddedHome() {
  const folder = mkdtempSync(path.join(tmpdir(), 'foresaid-bench-'))
  const socket = embeddedSocket(folder, { memory: true })
  const options = { max: 1, database: 'postgres', username: 'postgres', onnotice: () => {}, socket }
  return {
    connect: () => postgres(options as Options<Record<string, never>>),
    stop: () => closeEmbedded(folder).then(() => rmSync(folder, { recursive: true, force: true })),
  }
}
