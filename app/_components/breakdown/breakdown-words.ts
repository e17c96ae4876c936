import type { Route } from 'next'
import { toCsv } from '@/app/_components/charts/csv'
import { leadTimeWords } from '@/app/_components/lead-time-words'
import { drawsFor } from '@/lib/core/random'
import { leadTimes } from '@/lib/core/lead-time'
import type { BreakdownKind } from '@/lib/core/scoring/breakdown-kind'
import { enoughClusters, resamplingSeed } from '@/lib/core/scoring/cluster-draws'
import type { Breakdown } from '@/lib/data/breakdowns'
import { count, counted } from '@/lib/format'
import { rowId, searchOf } from '@/lib/validation/filter'
import { writeScoredSet } from '@/lib/validation/scored-set'
import type { ScoresFilter } from '@/lib/validation/scores-filter'

type Row = Breakdown['rows'][number]

/** What the choice is called, and what heads the first column. */
export const kindWords: Record<BreakdownKind, string> = {
  speaker: 'Speaker',
  source: 'Source',
  tag: 'Tag',
  cluster: 'Cluster',
  lead: 'How far ahead',
  phrase: 'Phrase',
}

/** What belongs under no row, where that can be. */
const unlistedWords: Partial<Record<BreakdownKind, string>> = {
  source: 'entered by hand',
  tag: 'without a tag',
  phrase: 'not read from a phrase',
}

/** @example labelOf({ key: 'year', label: 'year' }, 'lead') // 'Three months to a year ahead' */
export function labelOf({ key, label }: Pick<Row, 'key' | 'label'>, kind: BreakdownKind): string {
  const lead = leadTimes.find((known) => known === key)
  if (kind === 'lead' && lead) return leadTimeWords[lead]
  return kind === 'phrase' ? `“${label}”` : label
}

/**
 * Exactly the predictions that a row counts; of a phrase those whose shown chance was read from it. What belongs to no
 * cluster stands by itself.
 */
export function listOf({ key }: Pick<Row, 'key'>, kind: BreakdownKind, filter: ScoresFilter): Route {
  if (kind === 'phrase')
    return `/predictions?${searchOf({ scored: writeScoredSet(filter, {}), phrase: key })}`
  if (kind === 'cluster')
    return rowId.safeParse(key).success
      ? (`/predictions/${key}` as Route)
      : `/predictions?${searchOf({ scored: writeScoredSet(filter, {}), cluster: key })}`
  const within = { ...filter, [kind === 'speaker' ? 'forecaster' : kind]: key }
  return `/predictions?${searchOf({ scored: writeScoredSet(within, {}) })}`
}

export function breakdownSentence({ rows, without }: Breakdown, kind: BreakdownKind): string {
  if (rows.length === 0) {
    return without === 0
      ? 'Nothing that counts has settled yet.'
      : `${counted(without, 'outcome')} ${unlistedWords[kind]}, so there is nothing to set side by side.`
  }
  return kind === 'cluster'
    ? 'Mean Brier, lower is better. The bar is the range over readings of the words, the dashed line always saying 50%.'
    : 'Mean Brier, lower is better; best first by the worse end of its interval. The broad bar is the range over readings of the words, the thin one the 95% interval, the dashed line always saying 50%.'
}

/** What the rows rest on and what they leave out. */
export function breakdownNote({ rows, left, without }: Breakdown, kind: BreakdownKind): string {
  const hasTooFew = rows.some(({ interval }) => interval === null)
  if (kind === 'cluster')
    return 'Predictions of one cluster rise and fall together. Count one a cluster when independence matters.'
  return [
    `Intervals draw whole clusters with replacement, ${count(drawsFor(1))} times, with the seed ${resamplingSeed}.`,
    hasTooFew && `Rows of fewer than ${enoughClusters} clusters are too few for one and come last.`,
    kind === 'tag' && 'What carries several tags counts under each.',
    without > 0 && `Not listed: ${counted(without, 'outcome')} ${unlistedWords[kind]}.`,
    left > 0 && `Not shown: ${counted(left, 'further row')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

export function breakdownCsv({ rows }: Breakdown, kind: BreakdownKind): string {
  return toCsv(
    [kind, 'n', 'clusters', 'mean_brier', 'band_low', 'band_high', 'interval_low', 'interval_high'],
    rows.map(({ key, label, n, clusters, brier, interval }) => [
      kind === 'lead' ? labelOf({ key, label }, kind) : label,
      n,
      clusters,
      brier.mean,
      brier.low,
      brier.high,
      interval?.[0] ?? null,
      interval?.[1] ?? null,
    ]),
  )
}
