/**
 * Whether an error says that the database could not be reached, or went away, rather than that a query was wrong.
 * Drizzle and Node wrap what happened, so its causes are asked too.
 */
export function isOutage(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isOutage)
  if (!(error instanceof Error)) return false
  if (error.name === 'EmbeddedError') return true
  if ('code' in error && isOutageCode(String(error.code))) return true
  if (isMissingSocket(error)) return true
  return isOutage(error.cause)
}

/** Codes of the network and of postgres.js, and PostgreSQL's for a connection that failed, was ended or found no room. */
function isOutageCode(code: string): boolean {
  return networkCodes.has(code) || /^(08...|57P0[1-5]|25P03|53300)$/.test(code)
}

/** A file that is not there is an outage only where it was to be connected to. */
function isMissingSocket(error: Error): boolean {
  return 'code' in error && error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect'
}

const networkCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])
