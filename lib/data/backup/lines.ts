import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { BackupRefused } from './refused'

/** A line of a file, its number from 1, and the SHA-256 of every byte before it. */
export type Line = { number: number; text: string; before: () => string }

/** The longest row is a text of 2 MB, in which every character may be escaped. */
const longestLine = 64_000_000

/**
 * The lines of a file, one in memory at a time. Only a line feed ends one: other characters that end lines elsewhere
 * stand inside texts. The last line must be ended too.
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  const digest = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let number = 0
  let parts: Buffer[] = []
  let length = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
    for (let at = 0; at < chunk.length; ) {
      const end = chunk.indexOf(10, at)
      const part: Buffer = chunk.subarray(at, end < 0 ? chunk.length : end + 1)
      parts.push(part)
      length += part.length
      at += part.length
      if (length > longestLine) throw new BackupRefused(`Line ${number + 1} has no end.`)
      if (end < 0) continue
      number += 1
      const bytes = Buffer.concat(parts)
      yield { number, text: decode(decoder, bytes, number), before: () => digest.copy().digest('hex') }
      digest.update(bytes)
      parts = []
      length = 0
    }
  }
  if (length > 0) throw new BackupRefused(`It is cut short: line ${number + 1} breaks off.`)
}

function decode(decoder: TextDecoder, bytes: Buffer, number: number): string {
  try {
    return decoder.decode(bytes.subarray(0, -1))
  } catch {
    throw new BackupRefused(`It was changed after it was written: line ${number} is not UTF-8.`)
  }
}
