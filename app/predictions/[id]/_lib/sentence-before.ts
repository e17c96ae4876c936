/**
 * Of the words before a quote, the sentence that it continues or, where it begins one, the sentence before it.
 *
 * @example sentenceBefore('It held. And so, despite ') // 'And so, despite'
 */
export function sentenceBefore(before: string): string {
  const words = before.trim()
  const inner = words.slice(0, -1)
  const ends = [...inner.matchAll(/[.?!…]["”’)]*\s+(?=\p{Lu}|["“‘(])/gu)]
  const last = ends.at(-1)
  return last ? words.slice(last.index + last[0].length) : words
}
