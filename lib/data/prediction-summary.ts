import type { Origin } from '@/lib/core/forecast'
import type { Role, Status } from '@/lib/core/prediction'
import type { PlacedWords, Voice } from '@/lib/core/quote'
import type { SettledOutcome } from '@/lib/core/resolution'

/** A score with the best and the worst that its band allows. */
export type Band = { mean: number; low: number; high: number }

/** The standing forecast that a list shows; `probability` is null once it is withdrawn. */
export type Chance = {
  forecasterId: string
  probability: number | null
  low: number | null
  high: number | null
  origin: Origin
  phrase: string | null
  madeAt: string
}

/** A prediction as lists show it: the words first, the chance, what came of it. */
export type PredictionSummary = {
  id: string
  slug: string
  label: string
  question: string
  role: Role
  tags: string[]
  cluster: string | null
  reading: string | null
  condition: string | null
  saidOn: string
  dueOn: string | null
  dueNote: string | null
  timeZone: string
  speaker: { id: string; name: string; isSelf: boolean }
  /** Hedges count from the start of the quote. Null for a prediction entered by hand. */
  quote: {
    id: string
    text: string
    voice: Voice
    hedges: PlacedWords[]
    sourceId: string
    sourceTitle: string
  } | null
  chance: Chance | null
  status: Status
  outcome: SettledOutcome | null
  knownOn: string | null
  reasoning: string | null
  /** Of the forecaster whose chance is shown; null while nothing of it counts. */
  brier: Band | null
}

export type PredictionCounts = {
  total: number
  withChance: number
  open: number
  due: number
  resolved: number
  yes: number
  no: number
  ambiguous: number
  void: number
  /** Open ones that fall due by the end of the viewer's year. */
  dueThisYear: number
  /** The day on which the next open one falls due. */
  nextDueOn: string | null
}
