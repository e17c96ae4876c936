import { after, type Token } from './tokens'

/** Phrases (words set apart by blanks) and what each means, found by their first word; put longer ones first. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly { words: string[]; meaning: Meaning }[]>

export function phraseTable<Meaning>(entries: readonly (readonly [string, Meaning])[]): PhraseTable<Meaning> {
  const table = new Map<string, { words: string[]; meaning: Meaning }[]>()
  for (const [phrase, meaning] of entries) {
    const words = phrase.split(' ')
    const key = words[0] ?? ''
    const known = table.get(key)
    if (known) known.push({ words, meaning })
    else table.set(key, [{ words, meaning }])
  }
  return table
}

export type FoundPhrase<Meaning> = { words: readonly string[]; meaning: Meaning; next: number }

/** The phrases of a table that stand at `at`, in its order, each with the place after it. */
export function phrasesAt<Meaning>(
  table: PhraseTable<Meaning>,
  tokens: readonly Token[],
  at: number,
): FoundPhrase<Meaning>[] {
  const found: FoundPhrase<Meaning>[] = []
  const known = table.get(tokens[at]?.word ?? '')
  if (!known) return found
  for (const { words, meaning } of known) {
    const next = after(tokens, at, ...words)
    if (next !== null) found.push({ words, meaning, next })
  }
  return found
}
