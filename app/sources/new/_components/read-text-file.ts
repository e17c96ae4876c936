import { fail, type Result } from '@/lib/core/result'
import { decodeUpload, textLimitBytes } from '@/lib/validation/text'

/** The text of a file, unit for unit. One that is far too large is refused before it is read. */
export async function readTextFile(file: File): Promise<Result<string>> {
  if (file.size > textLimitBytes) {
    const megabytes = Math.ceil(file.size / 10_000) / 100
    return fail(`The file is ${megabytes} MB, and at most 2 MB of text can be kept. Record it in parts.`)
  }
  if (file.size === 0) return fail('The file is empty. Choose another, or paste the text.')
  return decodeUpload(new Uint8Array(await file.arrayBuffer()))
}
