import type { Token } from './tokens'

/** A place in a pattern: word runs of which one must stand here, or none where it is optional. */
type Place = { runs: readonly (readonly string[])[]; isOptional: boolean }

/** A way to say something, such as "(very|quite) likely that?". `$` stands for the end of a clause. */
export type Pattern = {
  places: readonly Place[]
  /** The words that it may begin with, each with those that may come next; null where the first may be all of it. */
  beginnings: ReadonlyMap<string, ReadonlySet<string> | null>
}

const placePattern = /\(([^()]*)\)(\?)?|([^\s()]+)/g
const skippable = new Set([
  ',',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '-',
  '…',
  'uh',
  'um',
  'er',
  'erm',
  'ah',
  'honestly',
  'frankly',
])
/** How many marks and hesitations may stand between two words of a phrase. */
const longestSkip = 3
/** How many words a `*` stands for at most. */
const longestGap = 6
const endings = new Set(['.', '!', '?', ',', ';', ':', '-', '…', ')', '”', '"', '’', "'"])

/** Compiles a pattern: words, `(one|or the other)`, `?` after either for what may be missing, `*` for a few words. */
export function patternOf(written: string): Pattern {
  const places = Array.from(written.matchAll(placePattern), ([, group, mark, word = '']) => ({
    runs:
      group === undefined
        ? [[word.replace(/\?$/, '')]]
        : group.split('|').map((run) => run.trim().split(/\s+/)),
    isOptional: mark === '?' || (word.length > 1 && word.endsWith('?')),
  }))
  return { places, beginnings: beginningsOf(places) }
}

function beginningsOf(places: readonly Place[]): Pattern['beginnings'] {
  const beginnings = new Map<string, Set<string> | null>()
  for (const [index, { runs, isOptional }] of places.entries()) {
    for (const [word, second] of runs) {
      if (word === undefined || word === '$') continue
      const seconds = second === undefined ? openersOf(places.slice(index + 1)) : new Set([second])
      const known = beginnings.get(word)
      const isWhole = seconds === null || known === null || seconds.has('$')
      beginnings.set(word, isWhole ? null : new Set([...(known ?? []), ...seconds]))
    }
    if (!isOptional) break
  }
  return beginnings
}

/** The words that these places may begin with; null where all of them may be missing. */
function openersOf(places: readonly Place[]): Set<string> | null {
  const words = new Set<string>()
  for (const { runs, isOptional } of places) {
    for (const [word] of runs) if (word !== undefined) words.add(word)
    if (words.has('*')) return null
    if (!isOptional) return words
  }
  return null
}

/** Whether a pattern can stand here at all, by its first two words; a quick look before the whole match. */
export function mayBegin({ beginnings }: Pattern, tokens: readonly Token[], at: number): boolean {
  const seconds = beginnings.get(tokens[at]?.word ?? '')
  const second = tokens[at + 1]?.word ?? ''
  return seconds === null || (seconds !== undefined && (seconds.has(second) || skippable.has(second)))
}

/** Where the longest reading of a pattern from this piece on ends (exclusive); null if it does not stand here. */
export function endOfPattern({ places }: Pattern, tokens: readonly Token[], at: number): number | null {
  let reached = new Set([at])
  for (const { runs, isOptional } of places) {
    const next = new Set(isOptional ? reached : [])
    for (const position of reached) {
      if (runs[0]?.[0] === '*')
        for (let gap = 0; gap <= longestGap && position + gap <= tokens.length; gap += 1)
          next.add(position + gap)
      for (const run of runs) {
        const end = endOfRun(run, tokens, position, position > at)
        if (end !== null) next.add(end)
      }
    }
    if (next.size === 0) return null
    reached = next
  }
  const last = Math.max(...reached)
  return last > at ? last : null
}

function endOfRun(
  run: readonly string[],
  tokens: readonly Token[],
  from: number,
  maySkip: boolean,
): number | null {
  let position = from
  for (const [index, word] of run.entries()) {
    if (word === '$') return isEnding(tokens[position]) ? position : null
    const limit = maySkip || index > 0 ? position + longestSkip : position
    while (
      position < limit &&
      tokens[position]?.word !== word &&
      skippable.has(tokens[position]?.word ?? '')
    ) {
      position += 1
    }
    if (tokens[position]?.word !== word) return null
    position += 1
  }
  return position
}

function isEnding(token: Token | undefined): boolean {
  return token === undefined || endings.has(token.word)
}
