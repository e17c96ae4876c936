import type { Placed } from './clauses'

/** Pieces that say how large a chance is, away from its noun: "the chances of a deal are slim". */
export type Predicate = { phrase: string; first: number; next: number }

const nouns = new Set(
  'chance chances odds probability likelihood prospect prospects possibility risk risks hopes hope danger'.split(
    ' ',
  ),
)
const links = new Set(
  "is are be look looks seem seems remain remains stay stays that's appear appears as at".split(' '),
)
const degrees = new Set(
  'very pretty quite fairly rather really extremely so still now exceedingly too also only'.split(' '),
)

const sizes: readonly (readonly [phrase: string, words: string])[] = [
  ['very good chance', 'excellent great huge overwhelming superb strong'],
  ['high probability', 'high considerable substantial'],
  ['good chance', 'good decent favourable favorable bright promising better'],
  ['about even', 'even evens equal'],
  ['slight chance', 'slim slight thin poor bad grim dim faint bleak meagre meager modest weak'],
  ['low probability', 'low small limited long minor'],
  ['remote chance', 'remote tiny minuscule negligible minimal infinitesimal'],
  ['almost no chance', 'zero nil nonexistent'],
  ['real possibility', 'real serious genuine'],
]

const sizeOf = new Map(
  sizes.flatMap(([phrase, words]) => words.split(' ').map((word) => [word, phrase] as const)),
)

/** The noun of chance and its size, if they stand in one clause with a linking verb before the size. */
export function predicateIn(tokens: readonly Placed[]): Predicate | null {
  for (const [at, token] of tokens.entries()) {
    if (token.isAside || !nouns.has(token.word)) continue
    for (let next = at + 1; next < at + 16 && tokens[next]?.clause === token.clause; next += 1) {
      if (!links.has(tokens[next]?.word ?? '')) continue
      let size = next + 1
      while (tokens[size]?.isAside) size += 1
      const first = size
      while (degrees.has(tokens[size]?.word ?? '') || tokens[size]?.isAside) size += 1
      const phrase = sizeOf.get(tokens[size]?.word ?? '')
      if (phrase !== undefined) return { phrase, first, next: size + 1 }
    }
  }
  return null
}
