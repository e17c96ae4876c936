import { count } from '@/lib/format'
import { bytesOf, sourceText } from '@/lib/validation/text'

/** The limit, said before anything is pasted. */
export const sizeHint = 'Up to 2 MB of text. It is kept exactly as it is, character for character.'

/** How long a text is, and what in it could not be kept. */
export function measureText(text: string): { size: string | null; fault: string | null } {
  if (text === '') return { size: null, fault: null }
  const read = sourceText.safeParse(text)
  const fault = read.success ? null : (read.error.issues[0]?.message ?? null)
  return { size: `${count([...text].length)} characters, ${kilobytes(bytesOf(text))}`, fault }
}

/** A title to begin with: the first line, where it is short enough to be one. */
export function titleFrom(fileName: string): string {
  return fileName
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
}

function kilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${count(Math.round(bytes / 100) / 10)} kB`
}
