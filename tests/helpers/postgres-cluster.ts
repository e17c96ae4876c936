import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/db/migrate'

/**
 * A throw-away PostgreSQL server for a run of tests. A worker takes its own database from the template,
 * which is migrated already and empty:
 *
 *     const admin = postgres(inject('postgresAdminUrl'), { max: 1 })
 *     await admin.unsafe(`create database worker_1 template ${inject('postgresTemplate')}`)
 *     process.env.DATABASE_URL = databaseUrl(inject('postgresAdminUrl'), 'worker_1')
 */
declare module 'vitest' {
  interface ProvidedContext {
    postgresAdminUrl: string
    postgresTemplate: string
  }
}

export type Cluster = {
  adminUrl: string
  stop: () => void
  /** Ends the server and leaves its data and its port, until `resume`. */
  pause: () => void
  resume: () => void
}

const template = 'foresaid_template'

export default async function setup(project: TestProject): Promise<() => void> {
  const cluster = await startCluster()
  try {
    await makeTemplate(cluster.adminUrl)
  } catch (error) {
    cluster.stop()
    throw error
  }
  project.provide('postgresAdminUrl', cluster.adminUrl)
  project.provide('postgresTemplate', template)
  return cluster.stop
}

/** The address of another database on the same server. */
export function databaseUrl(adminUrl: string, name: string): string {
  return Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href
}

/** Starts an empty cluster on a free loopback port, in a folder that goes with it. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), 'foresaid-pg-'))
  const owner = clusterOwner()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = path.join(folder, 'data')
  const port = await freePort()
  const run = (program: string, args: string[]) => {
    const ended = spawnSync(path.join(binaries(), program), args, { cwd: folder, stdio: 'ignore', ...owner })
    if (ended.status !== 0) throw new Error(`${program} failed. ${readLog(folder)}`)
  }
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'])
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`
  const resume = () =>
    run('pg_ctl', ['-D', data, '-l', path.join(folder, 'log'), '-w', '-o', settings, 'start'])
  const pause = () => run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
  resume()
  return {
    adminUrl: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pause,
    resume,
    stop: () => {
      pause()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function makeTemplate(adminUrl: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1 })
  await admin.unsafe(`create database ${template}`)
  await admin.end()
  const sql = postgres(databaseUrl(adminUrl, template), { max: 1, onnotice: () => {} })
  await migrate(sql)
  await sql.end()
}

/** PostgreSQL refuses to run as root; there the server runs as the user that its package made. */
function clusterOwner(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** Debian keeps the server's programs by version, out of the path; elsewhere they are on it. */
function binaries(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = versions.map((version) => path.join(debian, version, 'bin'))
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? ''
}

/** A port that was free a moment ago, for a server that wants to be told one. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (!address || typeof address === 'string') throw new Error('A loopback port was asked for and none came.')
  return address.port
}

function readLog(folder: string): string {
  const log = path.join(folder, 'log')
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-1000) : ''
}
