import { dataDir } from '@/lib/db/client'
import { psqlLine } from '@/lib/db/embedded/socket-path'
import { placeOfDatabase } from '@/lib/db/trouble'
import { env } from '@/lib/validation/env'

/** Where the record is kept, and the line that opens it with psql while the app runs. */
export type DatabaseHome = { home: 'embedded' | 'server'; place: string; psql: string }

/** Never a user or a password: those stay in the environment. */
export function findDatabaseHome(): DatabaseHome {
  const home = env().DATABASE_URL ? 'server' : 'embedded'
  const psql = home === 'server' ? 'psql "$DATABASE_URL"' : psqlLine(dataDir())
  return { home, place: placeOfDatabase(), psql }
}
