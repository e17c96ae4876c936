/** Words between quotation marks: `start` and `end` without the marks, `isOpen` where the closing one is missing. */
export type Quotation = { start: number; end: number; isOpen: boolean }

const marks = /["“”„‟«»‘’]/gu

/**
 * The quotations of a paragraph, outermost only. One that is not closed goes on to the paragraph's end, as a speech
 * over several paragraphs does. An apostrophe closes nothing.
 */
export function quotationsIn(text: string, start: number, end: number): Quotation[] {
  const found: Quotation[] = []
  let open: { at: number; closers: string } | null = null
  for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
    const at = start + index
    if (open === null) {
      const closers = closersOf(text, at, mark)
      if (closers !== null) open = { at, closers }
    } else if (open.closers.includes(mark) && isCloser(text, at, mark, end)) {
      found.push({ start: open.at + 1, end: at, isOpen: false })
      open = null
    }
  }
  if (open !== null && !open.closers.includes('’')) found.push({ start: open.at + 1, end, isOpen: true })
  return found.filter((each) => each.end > each.start)
}

/** Those of a paragraph's quotations that reach into a stretch. */
export function quotationsWithin(quotations: readonly Quotation[], start: number, end: number): Quotation[] {
  const first = firstBehind(quotations, start)
  let next = first
  while ((quotations[next]?.start ?? Infinity) < end) next += 1
  return quotations.slice(first, next)
}

/** The place of the first that ends behind `at`; they stand in order. */
function firstBehind(quotations: readonly Quotation[], at: number): number {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.end ?? Infinity) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** What closes a quotation that opens here; null if nothing does. */
function closersOf(text: string, at: number, mark: string): string | null {
  if (mark === '“' || mark === '‟') return '”'
  if (mark === '„') return '“”'
  if (mark === '«') return '»'
  if (mark === '"') return '"'
  if (mark === '‘' && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + 1)))
    return '’'
  return null
}

function isCloser(text: string, at: number, mark: string, end: number): boolean {
  if (mark !== '’') return true
  return (
    /[\p{P}\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
    (at + 1 >= end || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)))
  )
}
