import { existsSync, readFileSync } from 'node:fs'
import type { Maker } from '@/lib/data/backup/write'
import { type Database, database, dataDir } from '@/lib/db/client'
import { clusterFolder } from '@/lib/db/embedded/folder'
import { findMigrationState, programSchema } from '@/lib/db/migrations'
import { fail, ok, type Result } from '@/lib/core/result'
import { newerSentence } from '@/lib/readiness'
import { clock, env } from '@/lib/validation/env'

/** This program as it signs a backup. */
export function maker(): Maker & { schema: ReturnType<typeof programSchema> } {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return { program: version, schema: programSchema(), now: clock() }
}

/** The database that is there already and up to date; a command that reads makes none. */
export async function storedData(): Promise<Result<Database>> {
  if (!env().DATABASE_URL && !existsSync(clusterFolder(dataDir()))) {
    return fail(`There is no data in ${dataDir()} yet: \`npm start\` makes it.`)
  }
  const { pending, unknown } = await findMigrationState(database())
  if (unknown > 0) return fail(newerSentence)
  if (pending > 0) return fail('The data is older than this program: `npm start` brings it up to date.')
  return ok(database())
}
