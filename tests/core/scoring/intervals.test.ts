import { expect, test } from 'vitest'
import { quantile } from '@/lib/core/quantile'
import { isWorthAnInterval } from '@/lib/core/scoring/brier-interval'
import { clustersOf } from '@/lib/core/scoring/cluster-draws'
import { drawnSums, sumsOf } from '@/lib/core/scoring/cluster-sums'
import { differenceOf } from '@/lib/core/scoring/difference-interval'
import { skillIntervals } from '@/lib/core/scoring/skill-interval'
import { buildVote } from './builders'

const five = [0.1, 0.3, 0.5, 0.6, 0.9].map((chance, index) =>
  buildVote(chance, index > 2, { id: `v${index}`, weight: 1 + (index % 2) }),
)

/** Every one of the 5⁵ draws, which the resampling can only approach. */
function everyDraw(): number[][] {
  let draws: number[][] = [[]]
  for (let drawn = 0; drawn < 5; drawn++)
    draws = draws.flatMap((draw) => [0, 1, 2, 3, 4].map((next) => [...draw, next]))
  return draws
}

test('the intervals of skill come near those over every possible draw', () => {
  const [half, rate]: [number[], number[]] = [[], []]
  for (const draw of everyDraw()) {
    let [weight, events, brier] = [0, 0, 0]
    for (const index of draw) {
      const vote = five[index]
      if (!vote) continue
      weight += vote.weight
      events += vote.happened ? vote.weight : 0
      brier += vote.weight * (vote.probability - Number(vote.happened)) ** 2
    }
    const share = events / weight
    half.push(1 - brier / weight / 0.25)
    if (share > 0 && share < 1) rate.push(1 - brier / weight / (share * (1 - share)))
  }
  const { vsHalf, vsBaseRate } = skillIntervals(five, { draws: 20_000 })
  for (const [index, at] of [0.025, 0.975].entries()) {
    expect(Math.abs((vsHalf?.[index] ?? 9) - (quantile(half, at) ?? 0))).toBeLessThan(0.03)
    expect(Math.abs((vsBaseRate?.[index] ?? 99) - (quantile(rate, at) ?? 0))).toBeLessThan(0.1)
  }
})

test('the sums of a cluster and of a draw are those worked by hand', () => {
  const clusters = [...clustersOf(five).values()].map(sumsOf)
  expect(clusters[3]).toEqual({ weight: 2, events: 2, brier: 2 * 0.16 })
  expect(drawnSums(clusters, Int32Array.of(3, 3, 0))).toEqual({
    weight: 5,
    events: 4,
    brier: 4 * 0.16 + 0.01,
  })
  expect(drawnSums(clusters, Int32Array.of(9))).toEqual({ weight: 0, events: 0, brier: 0 })
})

test('in one question votes come by their chance, then by their weight', () => {
  const votes = [
    { probability: 0.8, weight: 0.2 },
    { probability: 0.2, weight: 0.5 },
    { probability: 0.2, weight: 0.3 },
  ].map(({ probability, weight }) => buildVote(probability, true, { id: 'same', weight }))
  const [ordered] = [...clustersOf(votes).values()]
  expect(ordered?.map(({ probability, weight }) => [probability, weight])).toEqual([
    [0.2, 0.3],
    [0.2, 0.5],
    [0.8, 0.2],
  ])
})

test('a draw that leaves one side empty has no part in the interval of a difference', () => {
  const first = five.map((vote) => ({ ...vote, cluster: `a${vote.id}` }))
  const second = five.map((vote) => ({ ...vote, cluster: `b${vote.id}`, probability: 0.5 }))
  const { interval } = differenceOf(first, second)
  expect(interval?.every(Number.isFinite)).toBe(true)
})

test('all means of a short series have an interval, of a long one every so-manyth, and always the last', () => {
  const chosen = (sizes: number[]) => sizes.map((_, index) => isWorthAnInterval(sizes)(index))
  expect(chosen([1, 2, 3])).toEqual([true, true, true])
  const long = chosen(Array<number>(180).fill(1))
  expect(long.filter(Boolean)).toHaveLength(60)
  expect([long[179], long[178], long[177], long[176]]).toEqual([true, false, false, true])
  const heavy = chosen(Array<number>(40).fill(2000))
  expect(heavy.filter(Boolean)).toHaveLength(10)
  expect(heavy.at(-1)).toBe(true)
})
