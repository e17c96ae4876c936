/** What of a request decides whether it is for us. */
export type Arrival = { method: string; host: string | null; origin: string | null }

export type Turned = { status: 421 | 403; message: string }

/**
 * Why a request is turned away before anything reads it, or null.
 *
 * The Host must be exactly one of ours (421): otherwise a page whose name was pointed at this machine could read
 * everything. A write must name its Origin, and it must be the host itself (403): another site's form carries its
 * own, and a missing one proves nothing.
 */
export function turnAway({ method, host, origin }: Arrival, port: number): Turned | null {
  if (host === null || !ourHosts(port).includes(host)) {
    return { status: 421, message: `This server answers only at ${ourHosts(port).join(', ')}.` }
  }
  if (isRead(method) || origin === `http://${host}` || origin === `https://${host}`) return null
  return { status: 403, message: 'A change is accepted only from a page of this server.' }
}

const reads = ['GET', 'HEAD', 'OPTIONS']

function isRead(method: string): boolean {
  return reads.includes(method)
}

/** Every name this server goes by. Browsers leave the port out of Host when it is 80. */
function ourHosts(port: number): string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  const withPort = names.map((name) => `${name}:${port}`)
  return port === 80 ? [...names, ...withPort] : withPort
}
