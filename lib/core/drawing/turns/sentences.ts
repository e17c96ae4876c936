import abbreviations from './abbreviations.json'

type Place = { start: number; end: number }

const known = new Set(abbreviations)
const stop = /(?<![.!?…])[.!?…]+["”’'»)\]*_]*(?:(?<=\p{Ll}{2}\.)\d{1,2})?(?=\s|$)|[。！？]+/gu

/**
 * The sentences of a stretch, without the space around them. One that ends inside quotation marks ends there too,
 * unless the sentence around the quotation goes on in small letters ("“No,” he says." is one).
 */
export function sentencesIn(text: string, start: number, end: number): Place[] {
  const stretch = text.slice(start, end)
  const found: Place[] = []
  let from = 0
  for (const { 0: mark, index } of stretch.matchAll(stop)) {
    const to = index + mark.length
    if (!isEnd(stretch, from, index, mark, to)) continue
    add(found, text, start + from, start + to)
    from = to
  }
  add(found, text, start + from, end)
  return found
}

/**
 * Nobody quotes a longer one. What finds no end for so long is parted at a space, so that a rule that looks through a
 * whole sentence at each of its words still takes a time in proportion to the text.
 */
const longest = 2_000

function add(found: Place[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (end > start && isSpace(text, end - 1)) end -= 1
  while (start < end) {
    while (isSpace(text, start)) start += 1
    const part = end - start > longest ? partEnd(text, start) : end
    found.push({ start, end: part })
    start = part
  }
}

/** The last space within reach; where there is none, the end of the reach, but no half of a pair. */
function partEnd(text: string, start: number): number {
  const reach = start + longest
  let end = reach
  while (end > start && !isSpace(text, end)) end -= 1
  if (end === start) return /[\uDC00-\uDFFF]/.test(text.charAt(reach)) ? reach - 1 : reach
  while (isSpace(text, end - 1)) end -= 1
  return end
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

/** How far words are looked at around a mark: a longer one is no abbreviation. */
const near = 16

function isEnd(stretch: string, from: number, at: number, mark: string, to: number): boolean {
  const next = /^\s*(\S)(\S?)/u.exec(stretch.slice(to, to + near))
  if (!next) return true
  const goesOn = /[\p{Ll}]/u.test(next[1] ?? '') || /^[,;:–—-]/u.test(next[1] ?? '')
  if (goesOn) return false
  if (mark !== '.') return true
  const before =
    /(?<![\p{L}\p{N}.’'])[\p{L}\p{N}.’']+$/u.exec(stretch.slice(Math.max(from, at - near), at))?.[0] ?? ''
  if (isListNumber(stretch, from, at)) return false
  return !isAbbreviation(before, next[1] ?? '')
}

function isListNumber(stretch: string, from: number, at: number): boolean {
  return at - from <= 4 && /^\s*(?:\d{1,3}|[a-zA-Z])$/u.test(stretch.slice(from, at))
}

function isAbbreviation(before: string, next: string): boolean {
  const word = before.toLowerCase()
  if (/^\p{Lu}$/u.test(before)) return before !== 'I'
  if (word === 'no') return /\d/.test(next)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return !/^(?:a|p)\.m$/.test(word) || !/\p{Lu}/u.test(next)
  return known.has(word)
}
