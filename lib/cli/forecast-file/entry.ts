import type { ScoredStretch } from '@/lib/core/scoring/track-score'
import type { Vote } from '@/lib/core/scoring/vote'

/** One row or entry of a file, as it was written; `name` is its id where it has none. */
export type RawRow = { line: number; name: string; values: Record<string, unknown> }

/** What counts of one row or question: a vote, shared out over the stretches during which its forecasts stood. */
export type Entry = {
  line: number
  id: string
  weight: number
  /** Null of a forecast without times. */
  coveredHours: number | null
  stretches: ScoredStretch[]
  votes: Vote[]
}

/** A row that is in order and yet has no score. */
export type Excluded = { id: string; why: string }
