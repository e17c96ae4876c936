import { z } from 'zod'
import { fail, ok, type Result } from '@/lib/core/result'

/** The largest text that a source may hold, in bytes of UTF-8; said beside the field before anything is pasted. */
export const textLimitBytes = 2_000_000

/** The longest of what people write beside a text, in UTF-16 units. */
export const lineLimit = 500
export const proseLimit = 20_000

/** How many bytes a text takes as UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/**
 * What in a text cannot be kept as it is, as a sentence with the place; null where all of it can.
 * A NUL ends a text in the database, half of a pair would silently become another character.
 */
export function textFault(text: string): string | null {
  const found = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text)
  if (!found) return null
  const place = placeOf(text, found.index)
  return found[0] === '\0'
    ? `The text holds a NUL character at ${place}. Remove it and try again.`
    : `The text holds half of a character at ${place}. Copy the words again, whole.`
}

/**
 * The text of an uploaded file, unit for unit: a byte order mark stays where it was. Bytes that are no UTF-8 are
 * refused with their place.
 */
export function decodeUpload(bytes: Uint8Array): Result<string> {
  if (bytes.length > textLimitBytes) return fail(tooLong(bytes.length))
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fail('The file is UTF-16. Save it as UTF-8 and choose it again.')
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    const at = firstBadByte(bytes)
    const line = placeOf(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at)),
      Infinity,
    )
    return fail(`The file is not UTF-8: byte ${at + 1}, at ${line}. Save it as UTF-8 and choose it again.`)
  }
}

/**
 * Refuses JSON that is too long or holds what no text may. Its own escapes would hide a fault from a check of the
 * whole, so each name and each text is looked at.
 *
 * @param what it is, to begin the sentence
 */
export function refuseUnkeepable(limit: number, what: string) {
  return (payload: z.core.ParsePayload<Record<string, unknown>>): void => {
    let fault: string | null = null
    const whole = JSON.stringify(payload.value, (name, value: unknown) => {
      fault ??= textFault(name) ?? (typeof value === 'string' ? textFault(value) : null)
      return value
    })
    if (whole.length > limit) fault ??= `${what} takes at most ${limit} characters.`
    if (fault !== null)
      payload.issues.push({ code: 'custom', continue: true, message: fault, input: payload.value })
  }
}

/** The text of a source: kept as it is, neither trimmed nor normalised. */
export const sourceText = z
  .string({ error: 'Paste the text.' })
  .refine((text) => text.trim() !== '', { error: 'The text is empty. Paste it, or choose a file.' })
  .check(refuseFault)
  .refine((text) => bytesOf(text) <= textLimitBytes, {
    error: (issue) => tooLong(bytesOf(String(issue.input))),
  })

/** Words that are kept exactly, such as a selection in a text. */
export const exactWords = z
  .string({ error: 'Select the words.' })
  .min(1, { error: 'Select the words.' })
  .check(refuseFault)

/** A text that must be there, without the space around it. */
export function required(sentence: string, limit: number = lineLimit) {
  return z
    .string({ error: sentence })
    .trim()
    .min(1, { error: sentence })
    .max(limit, { error: `At most ${limit} characters fit here.` })
    .check(refuseFault)
}

/** A text that may be left out: blank is none. */
export function optional(limit: number = lineLimit) {
  return z
    .string({ error: 'Write text here, or leave it empty.' })
    .trim()
    .max(limit, { error: `At most ${limit} characters fit here.` })
    .check(refuseFault)
    .nullish()
    .transform((text) => text || null)
}

/** Refuses a text that cannot be kept as it is, with the place. */
export function refuseFault(payload: z.core.ParsePayload<string>): void {
  const fault = textFault(payload.value)
  if (fault) payload.issues.push({ code: 'custom', continue: true, message: fault, input: payload.value })
}

function tooLong(bytes: number): string {
  return `The text is ${megabytes(bytes)} MB, and at most ${megabytes(textLimitBytes)} MB can be kept. Record it in parts.`
}

/** Rounded up, so that a text a little over the limit never reads as being at it. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 10_000) / 100)
}

/** Line and character as an editor counts them, from 1. */
function placeOf(text: string, unit: number): string {
  const lines = text.slice(0, unit).split(/\r\n|\r|\n/)
  return `line ${lines.length}, character ${[...(lines.at(-1) ?? '')].length + 1}`
}

/** The first byte that belongs to no character, found by halving: a whole prefix decodes, a broken one does not. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (startsWell(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return startsWell(bytes.subarray(0, bad)) ? wholeLength(bytes, bad) : wholeLength(bytes, good)
}

/** Whether bytes are UTF-8 as far as they go; the last character may be cut. */
function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Where the last whole character of a good prefix ends. */
function wholeLength(bytes: Uint8Array, length: number): number {
  return bytesOf(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true }),
  )
}
