import type { Span } from '@/lib/core/quote'

/** A word of a quote, counted from its first. */
export type Word = Span & { index: number }

/** The words inside a span, without the punctuation around each, where something is left without it. */
export function wordsIn(text: string, span: Span): Word[] {
  return [...text.slice(span.start, span.end).matchAll(/\S+/gu)].map((match, index) => {
    const [word] = match
    const lead = /^[^\p{L}\p{N}]*/u.exec(word)?.[0].length ?? 0
    const trail = /[^\p{L}\p{N}]*$/u.exec(word)?.[0].length ?? 0
    const bare = lead < word.length ? { from: lead, to: word.length - trail } : { from: 0, to: word.length }
    return { index, start: span.start + match.index + bare.from, end: span.start + match.index + bare.to }
  })
}

/** Marked words as hedges: words that follow one another are one hedge, with whatever stands between them. */
export function hedgesOf(marked: readonly Word[]): Span[] {
  const hedges: Word[] = []
  for (const word of marked) {
    const last = hedges.at(-1)
    if (last && word.index === last.index + 1) {
      last.end = word.end
      last.index = word.index
    } else hedges.push({ ...word })
  }
  return hedges.map(({ start, end }) => ({ start, end }))
}
