/** A word, a number or a mark of a text. */
export type Token = {
  /** In lower case, with straight apostrophes and without a possessive "'s". */
  word: string
  start: number
  end: number
  isCapital: boolean
  /** It follows the word before it after a hyphen: "two-year". The hyphen itself is no token. */
  isJoined: boolean
  /** A blank line lies before it. */
  opensParagraph: boolean
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\S/gu

/** The tokens of a text, in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  let hyphen = false
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const follows = index === end && index > 0
    if (follows && /^[-‐‑–]$/.test(found) && /[\p{L}\p{N}]/u.test(text[index + 1] ?? '')) {
      hyphen = true
      end = index + found.length
      continue
    }
    tokens.push({
      word: plain(found),
      start: index,
      end: index + found.length,
      isCapital: /^\p{Lu}/u.test(found),
      isJoined: follows && hyphen,
      opensParagraph: index - end > 1 && /\n[^\S\n]*\n/.test(text.slice(end, index)),
    })
    hyphen = false
    end = index + found.length
  }
  return tokens
}

function plain(found: string): string {
  const lower = found.toLowerCase()
  return found.length > 2 ? lower.replaceAll('’', "'").replace(/'s?$/, '') : lower.replace('’', "'")
}

/**
 * The place after `words` where they stand from `at` on, one token each; null where they do not. A paragraph never
 * continues a phrase.
 */
export function after(tokens: readonly Token[], at: number, ...words: readonly string[]): number | null {
  if (tokens[at]?.word !== words[0]) return null
  for (const [offset, word] of words.entries()) {
    const token = tokens[at + offset]
    if (token?.word !== word || (offset > 0 && token.opensParagraph)) return null
  }
  return at + words.length
}

/** The place after the first of `phrases` (words set apart by blanks) that stands at `at`; put longer ones first. */
export function afterAny(tokens: readonly Token[], at: number, phrases: readonly string[]): number | null {
  const word = tokens[at]?.word
  if (!word) return null
  for (const phrase of phrases) {
    if (!opens(phrase, word)) continue
    const next = after(tokens, at, ...phrase.split(' '))
    if (next !== null) return next
  }
  return null
}

function opens(phrase: string, word: string): boolean {
  return phrase.startsWith(word) && (phrase.length === word.length || phrase[word.length] === ' ')
}

/** `at`, or the place after one of `phrases` if one stands there. */
export function skip(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  return afterAny(tokens, at, phrases) ?? at
}

/** A word that stands in no text, to ask how a phrase would be read. */
export function plainToken(word: string): Token {
  return { word, start: 0, end: 0, isCapital: false, isJoined: false, opensParagraph: false }
}
