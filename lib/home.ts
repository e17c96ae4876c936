import { dataDir } from '@/lib/db/client'
import { embeddedStatus } from '@/lib/db/embedded/status'
import { placeOfDatabase } from '@/lib/db/trouble'
import { env } from '@/lib/validation/env'

/** Where the data lives, for settings. Never shows a user or a password. */
export type Home = {
  kind: 'embedded' | 'server'
  /** The folder, or the host and port. */
  place: string
  /** The line that opens it in psql. */
  psqlLine: string
}

export async function findHome(): Promise<Home> {
  if (env().DATABASE_URL) {
    return { kind: 'server', place: placeOfDatabase(), psqlLine: 'psql "$DATABASE_URL"' }
  }
  const { psqlLine } = await embeddedStatus(dataDir())
  return { kind: 'embedded', place: dataDir(), psqlLine }
}
