import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { type Database, database, dataDir } from '@/lib/db/client'
import { clusterFolder } from '@/lib/db/embedded/folder'
import { psqlLine } from '@/lib/db/embedded/socket-path'
import { findMigrationState, type MigrationState } from '@/lib/db/migrations'
import { events } from '@/lib/db/schema/events'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { resolutions } from '@/lib/db/schema/resolutions'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { workspaces } from '@/lib/db/schema/workspaces'
import { describeTrouble, placeOfDatabase } from '@/lib/db/trouble'
import { newerSentence } from '@/lib/readiness'
import { env } from '@/lib/validation/env'

/** What `doctor` found; null is what could not be asked. */
export type Examination = {
  versions: { foresaid: string; node: string; postgres: string | null }
  database: { home: 'embedded' | 'server'; place: string; psql: string; fsync: string | null }
  migrations: MigrationState | null
  counts: Record<string, number> | null
  problems: string[]
}

const nouns = { workspaces, sources, speakers, quotes, predictions, forecasts, events, resolutions }

/** Looks without changing anything: a folder without data is said to be empty, and stays so. */
export async function examine(): Promise<Examination> {
  const found = unasked()
  const isServer = found.database.home === 'server'
  if (!isServer && !existsSync(clusterFolder(dataDir()))) {
    return { ...found, problems: [`There is no data in ${dataDir()} yet: \`npm start\` makes it.`] }
  }
  try {
    return await ask(database(), found)
  } catch (error) {
    return { ...found, problems: [describeTrouble(error)] }
  }
}

function unasked(): Examination {
  const home = env().DATABASE_URL ? 'server' : 'embedded'
  const psql = home === 'server' ? 'psql "$DATABASE_URL"' : psqlLine(dataDir())
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return {
    versions: { foresaid: version, node: process.versions.node, postgres: null },
    database: { home, place: placeOfDatabase(), psql, fsync: null },
    migrations: null,
    counts: null,
    problems: [],
  }
}

async function ask(db: Database, found: Examination): Promise<Examination> {
  const postgres = await show(db, 'server_version')
  const fsync = await show(db, 'fsync')
  const migrations = await findMigrationState(db)
  const counts = migrations.pending === 0 ? await count(db) : null
  return {
    ...found,
    versions: { ...found.versions, postgres },
    database: { ...found.database, fsync },
    migrations,
    counts,
    problems: problemsIn(fsync, migrations, counts),
  }
}

async function show(db: Database, setting: 'server_version' | 'fsync'): Promise<string> {
  const [row] = await db.execute<{ value: string }>(sql`select current_setting(${setting}) as value`)
  return row?.value ?? ''
}

async function count(db: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [noun, table] of Object.entries(nouns)) counts[noun] = await db.$count(table)
  return counts
}

function problemsIn(
  fsync: string,
  migrations: MigrationState,
  counts: Record<string, number> | null,
): string[] {
  const problems: string[] = []
  if (fsync !== 'on') problems.push('fsync is off: a power cut may take what was confirmed as saved.')
  if (migrations.unknown > 0) problems.push(newerSentence)
  if (migrations.pending > 0)
    problems.push(`${migrations.pending} migrations are missing: \`npm start\` applies them.`)
  if (counts?.workspaces === 0) problems.push('There is no workspace: `npm start` makes them.')
  return problems
}
