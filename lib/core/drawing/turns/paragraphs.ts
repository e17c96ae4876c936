/** Where a stretch of a text stands. */
export type Place = { start: number; end: number }

const lineEnd = /\r\n|\n|\r|\u2028|\u2029/g
const marker = /^\s*(?:[-*•–—▪]|\d{1,3}[.)]|>>|#{1,6})\s/u
const heading = /^\s*#{1,6}\s/
const ended = /[.!?…:]["”’'»)\]]*\s*$/u

/** Lines at least this long go on in the next, where a text was broken at a width. */
const fullWidth = 45

/** A text with a longer line was not broken at a width. */
const mostWidth = 160

/**
 * The paragraphs of a text. An empty line parts them, and a line end does too, unless the text was broken at a width
 * and the sentence goes on.
 */
export function paragraphsIn(text: string): Place[] {
  const found: Place[] = []
  const lines = linesIn(text)
  const isWrapped = lines.every(({ start, end }) => end - start <= mostWidth)
  let open: Place | null = null
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    if (words.trim() === '') open = null
    else if (open !== null && isWrapped && goesOn(text.slice(open.start, open.end), words))
      open.end = line.end
    else {
      open = { ...line }
      found.push(open)
    }
  }
  return found
}

function linesIn(text: string): Place[] {
  const lines: Place[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(lineEnd)) {
    lines.push({ start, end: index })
    start = index + mark.length
  }
  lines.push({ start, end: text.length })
  return lines
}

function goesOn(before: string, line: string): boolean {
  const last = before.slice(-200)
  return (
    !ended.test(last) &&
    !heading.test(before) &&
    last.length - Math.max(last.lastIndexOf('\n'), 0) >= fullWidth &&
    !marker.test(line) &&
    !/^\s*[\p{Lu}][\p{L} .’'-]{0,40}:\s/u.test(line)
  )
}
