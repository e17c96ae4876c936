import { millionthsInOne, toMillionths } from '@/lib/core/probability'
import { SquareSum } from './square-sum'
import { RunningSum } from './sum'
import { settleCount, type Vote } from './vote'

/**
 * Votes counted by their distinct chances: all that a measure needs to know of them. Whole weights are counted in
 * whole numbers, exactly; shares of a vote are added up in an order of their own. So the order in which votes came
 * in shows nowhere.
 */
export type Tally = {
  /** The distinct chances in millionths, rising. */
  millionths: Int32Array
  /** The weight of what happened, and of what did not, at each. */
  yes: Float64Array
  no: Float64Array
  /** The sums of all weights, and of those of what happened. */
  n: number
  events: number
  /** Whether every vote weighs a whole number, so that weights are counts. */
  isWhole: boolean
  /** Σ weight × square at the better and at the worse end of each band, in squared millionths; null without bands. */
  bands: { best: number; worst: number } | null
}

/** Forecasts in columns, one row each: for those that come in millions. */
export type ForecastColumns = {
  /** Whole numbers from 0 to 1,000,000. */
  millionths: Int32Array | Float64Array
  /** 1 if it happened, else 0. */
  happened: Uint8Array
  /** More than 0 each; 1 where there are none. */
  weights?: Float64Array
}

/** From so many rows on it is faster to count in an array with a place for every millionth. */
const many = 20_000

/** @example tallyVotes(votes) // { millionths: [130000, 700000], yes: [0, 1], no: [1, 0], n: 2, events: 1, … } */
export function tallyVotes(votes: readonly Vote[]): Tally {
  const counting = votes.filter((vote) => vote.weight > 0)
  const tally = tallyColumns({
    millionths: Int32Array.from(counting, (vote) => toMillionths(vote.probability)),
    happened: Uint8Array.from(counting, (vote) => Number(vote.happened)),
    weights: Float64Array.from(counting, (vote) => vote.weight),
  })
  const isBanded = counting.some(({ low, probability, high }) => low < probability || probability < high)
  return isBanded ? { ...tally, bands: bandSums(counting, tally.isWhole) } : tally
}

/** The tally of columns, in one pass over them where weights are whole. */
export function tallyColumns(columns: ForecastColumns): Tally {
  const isWhole = columns.weights?.every(Number.isSafeInteger) ?? true
  const counts =
    isWhole && columns.millionths.length >= many ? countedByPlace(columns) : countedInOrder(columns)
  const events = total(counts.yes)
  const n = settleCount(events + total(counts.no))
  return { ...counts, n, events: settleCount(events), isWhole, bands: null }
}

type Counts = Pick<Tally, 'millionths' | 'yes' | 'no'>

function countedByPlace({ millionths, happened, weights }: ForecastColumns): Counts {
  const places = new Float64Array(2 * (millionthsInOne + 1))
  for (let row = 0; row < millionths.length; row++) {
    const place = 2 * (millionths[row] ?? 0) + (happened[row] ?? 0)
    places[place] = (places[place] ?? 0) + (weights ? (weights[row] ?? 0) : 1)
  }
  let distinct = 0
  for (let place = 0; place < places.length; place += 2)
    if ((places[place] ?? 0) + (places[place + 1] ?? 0) > 0) distinct++
  const counts = emptyCounts(distinct)
  for (let place = 0, index = 0; place < places.length; place += 2) {
    const [no, yes] = [places[place] ?? 0, places[place + 1] ?? 0]
    if (no + yes === 0) continue
    counts.millionths[index] = place / 2
    counts.no[index] = no
    counts.yes[index] = yes
    index++
  }
  return counts
}

function countedInOrder({ millionths, happened, weights }: ForecastColumns): Counts {
  const chance = (row: number) => millionths[row] ?? 0
  const weight = (row: number) => (weights ? (weights[row] ?? 0) : 1)
  const rows = Array.from(millionths.keys()).sort((a, b) => chance(a) - chance(b) || weight(a) - weight(b))
  const counts = emptyCounts(new Set(millionths).size)
  for (let from = 0, index = 0; from < rows.length; index++) {
    const [yes, no] = [new RunningSum(), new RunningSum()]
    const here = chance(rows[from] ?? 0)
    for (; from < rows.length && chance(rows[from] ?? 0) === here; from++) {
      const row = rows[from] ?? 0
      ;(happened[row] ? yes : no).add(weight(row))
    }
    counts.millionths[index] = here
    counts.yes[index] = yes.total
    counts.no[index] = no.total
  }
  return counts
}

function emptyCounts(distinct: number): Counts {
  return {
    millionths: new Int32Array(distinct),
    yes: new Float64Array(distinct),
    no: new Float64Array(distinct),
  }
}

function total(weights: Float64Array): number {
  const running = new RunningSum()
  for (let index = 0; index < weights.length; index++) running.add(weights[index] ?? 0)
  return running.total
}

/** Whole weights give the same whole sums in any order; shares are put in order first. */
function bandSums(votes: readonly Vote[], isWhole: boolean): { best: number; worst: number } {
  const ordered = isWhole
    ? votes
    : votes.toSorted(
        (a, b) =>
          a.low - b.low || a.high - b.high || a.weight - b.weight || Number(a.happened) - Number(b.happened),
      )
  const [best, worst] = [new SquareSum(), new SquareSum()]
  for (const { low, high, happened, weight } of ordered) {
    const [fromLow, fromHigh] = [toMillionths(low), toMillionths(high)]
    best.add(weight, happened ? millionthsInOne - fromHigh : fromLow)
    worst.add(weight, happened ? millionthsInOne - fromLow : fromHigh)
  }
  return { best: best.total, worst: worst.total }
}
