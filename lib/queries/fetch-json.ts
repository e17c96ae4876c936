import { searchOf } from '@/lib/validation/filter'

/** A read that did not succeed; its message is a sentence for a person. */
export class ReadError extends Error {
  override name = 'ReadError'

  constructor(
    message: string,
    /** The HTTP status, 0 when nothing answered. */
    readonly status: number,
  ) {
    super(message)
  }
}

/** Reads an address of our own as JSON; a refusal or an outage throws its sentence. */
export async function fetchJson<Data>(path: string, filter: object): Promise<Data> {
  const search = searchOf(filter)
  const response = await fetch(`${path}?${search}`).catch(() => {
    throw new ReadError('The server cannot be reached. Is it still running?', 0)
  })
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new ReadError(sentenceOf(body, response.status), response.status)
  return body as Data
}

function sentenceOf(body: unknown, status: number): string {
  const isRefusal = typeof body === 'object' && body !== null && 'message' in body
  return isRefusal ? String(body.message) : `The server answered with an error (${status}).`
}
