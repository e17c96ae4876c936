/** A word or sign of a text. `word` is in small letters with plain apostrophes, contractions come apart. */
export type Word = { start: number; end: number; word: string; isCapital: boolean }

const piece =
  /\p{N}[\p{N}.,]*\p{N}|\p{N}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|['’](?:ll|s|d|re|ve|m)(?![\p{L}\p{N}])|[^\s\p{L}\p{M}\p{N}]/gu

/**
 * The words of a stretch of a text, placed in the whole. "Won’t" is "will", "not"; "I’ll" is "I", "will"; "she’d" is
 * "she", "'d"; "gonna" is "going", "to".
 *
 * @example wordsIn('He won’t.', 0, 9).map(({ word }) => word) // ['he', 'will', 'not', '.']
 */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const found: Word[] = []
  for (const { 0: raw, index } of text.slice(start, end).matchAll(piece)) {
    const from = start + index
    const word = raw.toLowerCase().replaceAll('’', "'")
    const isCapital = /^\p{Lu}/u.test(raw)
    const apart = word.includes("'") || apartAs.has(word) ? comeApart(word) : null
    if (apart === null) found.push({ start: from, end: from + raw.length, word, isCapital })
    else {
      const cut = from + apart.cut
      const [first = '', ...rest] = apart.words
      found.push({ start: from, end: cut, word: first, isCapital })
      for (const each of rest)
        found.push({ start: cut, end: from + raw.length, word: each, isCapital: false })
    }
  }
  return found
}

/** Words that are two, and after how many units the second begins. */
const apartAs = new Map<string, { cut: number; words: string[] }>([
  ["won't", { cut: 2, words: ['will', 'not'] }],
  ["can't", { cut: 3, words: ['can', 'not'] }],
  ['cannot', { cut: 3, words: ['can', 'not'] }],
  ["shan't", { cut: 3, words: ['shall', 'not'] }],
  ["ain't", { cut: 2, words: ['is', 'not'] }],
  ['gonna', { cut: 3, words: ['going', 'to'] }],
  ['gotta', { cut: 3, words: ['got', 'to'] }],
  ['wanna', { cut: 3, words: ['want', 'to'] }],
])

const endings = new Map([
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", "'d"],
  ["'s", "'s"],
])

function comeApart(word: string): { cut: number; words: string[] } | null {
  const known = apartAs.get(word)
  if (known) return known
  if (word.endsWith("n't")) return { cut: word.length - 3, words: [word.slice(0, -3), 'not'] }
  const at = word.lastIndexOf("'")
  const ending = endings.get(word.slice(at))
  if (ending === undefined) return null
  return at === 0 ? { cut: word.length, words: [ending] } : { cut: at, words: [word.slice(0, at), ending] }
}
