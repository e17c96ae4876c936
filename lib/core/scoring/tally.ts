import { millionthsInOne, toMillionths } from '@/lib/core/probability'
import { SquareSum } from './square-sum'
import { RunningSum, sum } from './sum'
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

/** From so many rows on counting without sorting is faster. */
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
  const isMany = isWhole && columns.millionths.length >= many
  const { counts, events, others } = isMany ? countedByDrawer(columns) : countedInOrder(columns)
  return { ...counts, n: settleCount(events + others), events: settleCount(events), isWhole, bands: null }
}

export type Counts = Pick<Tally, 'millionths' | 'yes' | 'no'>
type Counted = { counts: Counts; events: number; others: number }

/** A drawer holds 4,096 neighbouring millionths: few enough for their counts to stay in the processor's nearest cache. */
const drawerBits = 12
const drawerSize = 1 << drawerBits
const drawers = (millionthsInOne >> drawerBits) + 1

/** Puts rows into drawers first and counts drawer by drawer, a yes beside the no of its chance: no sorting. */
function countedByDrawer(columns: ForecastColumns): Counted {
  const { ends, places, weights } = intoDrawers(columns)
  const counts = emptyCounts(Math.min(places.length, millionthsInOne + 1))
  const drawer = new Float64Array(2 * drawerSize)
  let [row, index, events, others] = [0, 0, 0, 0]
  for (let number = 0; number < drawers; number++) {
    for (const end = ends[number] ?? 0; row < end; row++) {
      const place = places[row] ?? 0
      drawer[place] = (drawer[place] ?? 0) + (weights ? (weights[row] ?? 0) : 1)
    }
    for (let place = 0; place < drawer.length; place += 2) {
      const no = drawer[place] ?? 0
      const yes = drawer[place + 1] ?? 0
      if (no + yes === 0) continue
      counts.millionths[index] = number * drawerSize + place / 2
      counts.no[index] = no
      counts.yes[index] = yes
      events += yes
      others += no
      index++
    }
    drawer.fill(0)
  }
  return { counts: firstCounts(counts, index), events, others }
}

/** The rows drawer after drawer: where each drawer ends, and of each row its place there and its weight. */
function intoDrawers({ millionths, happened, weights }: ForecastColumns) {
  const starts = new Int32Array(drawers + 1)
  for (let row = 0; row < millionths.length; row++) {
    const next = ((millionths[row] ?? 0) >> drawerBits) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let number = 1; number <= drawers; number++)
    starts[number] = (starts[number] ?? 0) + (starts[number - 1] ?? 0)
  const places = new Uint16Array(millionths.length)
  const moved = weights && new Float64Array(millionths.length)
  for (let row = 0; row < millionths.length; row++) {
    const chance = millionths[row] ?? 0
    const number = chance >> drawerBits
    const to = starts[number] ?? 0
    starts[number] = to + 1
    places[to] = 2 * (chance & (drawerSize - 1)) + (happened[row] ?? 0)
    if (moved) moved[to] = weights[row] ?? 0
  }
  return { ends: starts, places, weights: moved }
}

/** As many places as are in use. */
export function firstCounts({ millionths, yes, no }: Counts, distinct: number): Counts {
  return {
    millionths: millionths.subarray(0, distinct),
    yes: yes.subarray(0, distinct),
    no: no.subarray(0, distinct),
  }
}

function countedInOrder({ millionths, happened, weights }: ForecastColumns): Counted {
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
  return { counts, events: sum(counts.yes), others: sum(counts.no) }
}

/** Places for so many distinct chances. */
export function emptyCounts(distinct: number): Counts {
  return {
    millionths: new Int32Array(distinct),
    yes: new Float64Array(distinct),
    no: new Float64Array(distinct),
  }
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
