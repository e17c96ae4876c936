const longestName = 60

/**
 * The name that opens a turn, with its colon: one to five words in capitals at the start of a line.
 *
 * @example turnOf('Chris Miller: It doesn’t seem so.') // 'Chris Miller:'
 */
export function turnOf(line: string): string | null {
  const found = /^[ \t]*\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00A0][\p{L}\p{M}.'’-]+){0,4}:(?=\s|$)/u.exec(line)
  return found && found[0].length <= longestName ? found[0] : null
}

/** Who has the word at a place: the name that opens its line; null in a line that no name opens. */
export function speakerAt(text: string, unit: number): string | null {
  const before = text.slice(0, unit)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const name = turnOf(text.slice(start, start + 2 * longestName))
  return name ? name.slice(0, -1).trim() : null
}
