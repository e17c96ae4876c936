import { type Span, spanOf } from '../span'
import lists from './forecasters.json'
import type { Place } from './paragraphs'

const known = new Set(lists.names)
const last = new Set(lists.last)
/** The words that a known name may have. */
const longestName = 4
/** A heading is no longer, nor is a line that gives somebody the word. */
const longestHead = 90
/** What a section lists, beside its remarks: a point of a list, a question with its chance, a short line. */
const point = /^\s*(?:[-*•·–—▪_]|\d{1,2}[.)]|>)/u
const shortest = 160
/** How many remarks in a row a list that a line has opened outlives. */
const remarks = 2

const isQuestioned = /\?[\s*_–—:-]{0,6}\d{1,3}(?:\.\d+)?\s?%/u

/**
 * Whose forecasts each paragraph lists, where a heading ("## Unibank") or a line ("Starting with Metaculus:") says so;
 * for a question with its chance and no heading, whoever the paragraph below names first.
 */
export function sectionHolders(text: string, paragraphs: readonly Place[]): (Span | null)[] {
  let open: { holder: Span; isHeading: boolean; remarks: number } | null = null
  return paragraphs.map((place, index) => {
    const words = text.slice(place.start, Math.min(place.end, place.start + 1000))
    const head = headAt(text, place)
    if (head) {
      open = head.holder && { holder: head.holder, isHeading: head.isHeading, remarks: 0 }
      return null
    }
    const isPoint = point.test(words) || place.end - place.start < shortest
    if (open && !open.isHeading) {
      open.remarks = isPoint ? 0 : open.remarks + 1
      if (open.remarks > remarks) open = null
    }
    if (open && (open.isHeading || isPoint)) return open.holder
    const next = paragraphs[index + 1]
    return isQuestioned.test(words) && next
      ? nameIn(text, next.start, Math.min(next.end, next.start + 90))
      : null
  })
}

/** A heading, or a line that ends in a colon, with whom it names; null for other words. */
function headAt(text: string, { start, end }: Place): { holder: Span | null; isHeading: boolean } | null {
  const words = text.slice(start, Math.min(end, start + longestHead + 1)).trim()
  if (words.length === 0 || end - start > longestHead) return null
  const isMarked = /^#{1,6}\s/.test(words) || /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(words)
  const isLine = /:(?:\*\*|__)?$/.test(words)
  const isRule = /^[*_—–-]{3,}$/.test(words.replaceAll(' ', ''))
  const isTitle = /^\p{Lu}[^.!?%]*$/u.test(words) && words.length < 40
  if (!isMarked && !isLine && !isRule && !isTitle) return null
  const holder = nameIn(text, start, end)
  if (isLine && !isMarked) return { holder, isHeading: false }
  const bare = words
    .replace(/[#*_:]/g, '')
    .trim()
    .replace(/^The /, '')
  const isAlone = holder !== null && bare.length - holder.text.length < 3
  return isTitle && !isMarked && !isAlone ? null : { holder: isAlone ? holder : null, isHeading: true }
}

/** The first that is known to forecast, of the names in a stretch. */
function nameIn(text: string, start: number, end: number): Span | null {
  const words = Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}&.’'-]+/gu))
  for (const [at, { 0: raw, index }] of words.entries()) {
    if (!/^[\p{Lu}\d]/u.test(raw)) continue
    for (let length = longestName; length > 0; length -= 1) {
      const final = words[at + length - 1]
      if (!final) continue
      const to = final.index + final[0].replace(/(?:['’]s|[.’'-])$/, '').length
      const name = text
        .slice(start + index, start + to)
        .toLowerCase()
        .replaceAll('’', "'")
      const isHouse = length > 1 && last.has(name.split(' ').at(-1) ?? '') && /^\p{Lu}/u.test(final[0])
      if (known.has(name) || isHouse) return spanOf(text, start + index, start + to)
    }
  }
  return null
}
