import { createHash } from 'node:crypto'

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** What is wrong with the text of a row that carries the SHA-256 of it, as a sentence; null where nothing is. */
export function textHashFault(row: Record<string, unknown>): string | null {
  const { id, text, text_sha256 } = row
  if (typeof text !== 'string' || typeof text_sha256 !== 'string') return null
  return sha256(text) === text_sha256 ? null : `The text of source ${String(id)} does not match its SHA-256.`
}
