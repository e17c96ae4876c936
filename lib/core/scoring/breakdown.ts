import { type BrierScore, meanBrierScore } from './brier'
import { brierInterval } from './brier-interval'
import type { ScoredTrack } from './select-tracks'
import { trackVotes } from './track-votes'
import { type Vote, voteCount } from './vote'

/** The mean score of what shares a key, with how many outcomes and clusters it rests on. */
export type BreakdownRow = {
  key: string
  n: number
  clusters: number
  brier: BrierScore
  /** 95 %, by drawing whole clusters; null where they are too few to show it. */
  interval: [number, number] | null
}

/** What one stretch of a track belongs under: nothing, one key or several. */
export type KeysOf = (scored: ScoredTrack, stretch: ScoredTrack['stretches'][number]) => readonly string[]

/**
 * Mean Brier scores by a property of what was said. A track's vote is shared out over its stretches, so one that
 * changed its phrase counts under each by the time it stood.
 *
 * The best comes first, by the end of its interval that speaks against it: three lucky calls do not top a hundred good
 * ones. Rows with too few clusters for an interval come last, those that rest on most before the others, and of those the
 * better.
 *
 * @returns the rows, and how many votes belong under none of them
 */
export function brierBreakdown(
  scored: readonly ScoredTrack[],
  keysOf: KeysOf,
): { rows: BreakdownRow[]; without: number } {
  const { byKey, keyless } = votesByKey(scored, keysOf)
  const rows = [...byKey]
    .flatMap(([key, votes]) => {
      const brier = meanBrierScore(votes)
      if (brier === null) return []
      const clusters = new Set(votes.map((vote) => vote.cluster)).size
      return [{ key, n: voteCount(votes), clusters, brier, interval: brierInterval(votes) }]
    })
    .toSorted(pessimisticFirst)
  return { rows, without: voteCount(keyless) }
}

function votesByKey(scored: readonly ScoredTrack[], keysOf: KeysOf) {
  const byKey = new Map<string, Vote[]>()
  const keyless: Vote[] = []
  for (const track of scored) {
    for (const [index, vote] of trackVotes(track).entries()) {
      const stretch = track.stretches[index]
      const keys = stretch ? keysOf(track, stretch) : []
      if (keys.length === 0) keyless.push(vote)
      for (const key of keys) {
        const within = byKey.get(key)
        if (within) within.push(vote)
        else byKey.set(key, [vote])
      }
    }
  }
  return { byKey, keyless }
}

function pessimisticFirst(a: BreakdownRow, b: BreakdownRow): number {
  if (a.interval && b.interval)
    return a.interval[1] - b.interval[1] || a.brier.mean - b.brier.mean || byName(a, b)
  if (a.interval || b.interval) return a.interval ? -1 : 1
  return b.n - a.n || a.brier.mean - b.brier.mean || byName(a, b)
}

function byName(a: BreakdownRow, b: BreakdownRow): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
