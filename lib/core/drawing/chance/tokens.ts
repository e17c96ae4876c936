/** A word, a number or one sign of a text, in small letters and with plain apostrophes and hyphens. */
export type Token = { start: number; end: number; word: string }

const piece = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\d[\d.,]*|(?<=[\s=~<>≈(])\.\d+|[^\s\p{L}\p{M}\d]/gu

/**
 * The pieces of a text in order. Letters and digits come apart ("4bn" is "4", "bn"), hyphenated words too; a mark
 * that ends a number ("65.") is a piece of its own.
 *
 * @example tokensOf('It’s 65%.').map(({ word }) => word) // ["it's", '65', '%', '.']
 */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(piece)).flatMap(({ 0: found, index }) => {
    const trailing = trailingMarks(found)
    const end = index + found.length
    const tokens = [
      { start: index, end: end - trailing, word: plain(found.slice(0, found.length - trailing)) },
    ]
    for (let at = end - trailing; at < end; at += 1)
      tokens.push({ start: at, end: at + 1, word: text.charAt(at) })
    return tokens
  })
}

/** How many full stops and commas end a run of digits: they belong to the sentence. */
function trailingMarks(found: string): number {
  let count = 0
  if (!/^\.?\d/.test(found)) return 0
  while (found.endsWith('.', found.length - count) || found.endsWith(',', found.length - count)) count += 1
  return count
}

function plain(found: string): string {
  return found
    .normalize('NFC')
    .toLowerCase()
    .replace('’', "'")
    .replace(/^[‐‑‒–—―−]$/u, '-')
}

/** Whether a piece is a hyphen or a dash. */
export function isDash(token: Token | undefined): boolean {
  return token?.word === '-'
}
