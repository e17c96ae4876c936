import path from 'node:path'
import { env } from '@/lib/validation/env'

/** What went wrong with the database, in a sentence for the person who runs it. It never shows a password. */
export function describeTrouble(error: unknown): string {
  const cause = innermost(error)
  const code = codeOf(cause)
  const said = messageOf(cause)
  const told = sentences[code]
  if (told) return told(placeOfDatabase(), said)
  return said
}

const unreachable = (why: string) => (place: string) => `The database at ${place} cannot be reached (${why}).`
const refused = (place: string, said: string) => `The database at ${place} refused us: ${said}.`

/** By the codes of the network and of PostgreSQL. */
const sentences: Record<string, (place: string, said: string) => string> = {
  ECONNREFUSED: unreachable('nobody listens there'),
  ENOTFOUND: unreachable('no such host'),
  EAI_AGAIN: unreachable('its name could not be looked up'),
  EHOSTUNREACH: unreachable('no way to that host'),
  ENETUNREACH: unreachable('no way to that network'),
  ECONNRESET: unreachable('the connection was cut'),
  CONNECT_TIMEOUT: unreachable('no answer in ten seconds'),
  CONNECTION_CLOSED: unreachable('the connection was closed'),
  CONNECTION_ENDED: unreachable('the connection was ended'),
  '28000': refused,
  '28P01': refused,
  '3D000': refused,
  '42501': refused,
  '53300': refused,
  '57P03': refused,
}

/** Drizzle and Node wrap what happened; the innermost error says it, or the embedded database in its own sentence. */
function innermost(error: unknown): unknown {
  if (error instanceof Error && error.name === 'EmbeddedError') return error
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0])
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Host and port of DATABASE_URL, never its user or password; else the folder of the embedded database. */
export function placeOfDatabase(): string {
  const { DATABASE_URL, DATA_DIR } = env()
  if (!DATABASE_URL) return path.resolve(DATA_DIR)
  const { hostname, port, searchParams } = new URL(DATABASE_URL)
  return searchParams.get('host') ?? `${hostname || 'localhost'}:${port || 5432}`
}
