/** A run of words that two texts share, that only the old one has, or only the new. */
export type Run = { kind: 'kept' | 'left out' | 'added'; text: string }

/**
 * The difference between two short texts, word by word, as runs: those kept and left out make the old one, those kept
 * and added the new. Takes a time in proportion to the words of one times those of the other.
 *
 * @example runsBetween('It will rain.', 'It may rain.')
 * // kept 'It ', left out 'will', added 'may', kept ' rain.'
 */
export function runsBetween(before: string, after: string): Run[] {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  const shared = sharedFrom(old, now)
  const runs: Run[] = []
  let [at, to] = [0, 0]
  while (at < old.length || to < now.length) {
    const [gone, come] = [old[at], now[to]]
    if (gone !== undefined && gone === come) {
      add(runs, 'kept', gone)
      at += 1
      to += 1
    } else if (
      gone !== undefined &&
      (come === undefined || count(shared, at + 1, to) >= count(shared, at, to + 1))
    ) {
      add(runs, 'left out', gone)
      at += 1
    } else {
      add(runs, 'added', come ?? '')
      to += 1
    }
  }
  return runs
}

/** Words, stretches of space, and single signs. */
function piecesOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}

/** For each pair of places, how many pieces the rest of both can share. */
function sharedFrom(old: readonly string[], now: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let at = old.length - 1; at >= 0; at -= 1) {
    const row = table[at] ?? []
    for (let to = now.length - 1; to >= 0; to -= 1)
      row[to] =
        old[at] === now[to]
          ? count(table, at + 1, to + 1) + 1
          : Math.max(count(table, at + 1, to), count(table, at, to + 1))
  }
  return table
}

function count(table: readonly number[][], at: number, to: number): number {
  return table[at]?.[to] ?? 0
}

function add(runs: Run[], kind: Run['kind'], text: string): void {
  const last = runs.at(-1)
  if (last?.kind === kind) last.text += text
  else runs.push({ kind, text })
}
