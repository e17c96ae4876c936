import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { tallyBrierScore } from '@/lib/core/scoring/brier'
import { tallyFigures } from '@/lib/core/scoring/figures'
import { tallyColumns, tallyVotes } from '@/lib/core/scoring/tally'
import type { Vote } from '@/lib/core/scoring/vote'
import { anyVotes, flipped, votesOf, wholeWeight } from './arbitraries'
import { buildVote } from './builders'
import { isNear } from './reference-values'

const figuresOf = (votes: readonly Vote[]) => tallyFigures(tallyVotes(votes))

test('votes are counted by distinct chance, rising, what happened apart from what did not', () => {
  const votes = [
    buildVote(0.7, true),
    buildVote(0.13, false, { weight: 2 }),
    buildVote(0.7, false),
    buildVote(0.13, false, { weight: 3 }),
    buildVote(0.5, true, { weight: 0 }),
  ]
  expect(tallyVotes(votes)).toEqual({
    millionths: Int32Array.of(130_000, 700_000),
    yes: Float64Array.of(0, 1),
    no: Float64Array.of(5, 1),
    n: 7,
    events: 1,
    isWhole: true,
    bands: null,
  })
})

test('no figure depends on the order in which votes came in, to the last digit', () => {
  fc.assert(
    fc.property(anyVotes, fc.infiniteStream(fc.double({ noNaN: true })), (votes, keys) => {
      const shuffled = votes
        .map((vote) => ({ vote, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ vote }) => vote)
      expect(figuresOf(shuffled)).toEqual(figuresOf(votes))
    }),
  )
})

test('a record cut in two batches has the weighted mean of their scores', () => {
  fc.assert(
    fc.property(anyVotes, fc.nat({ max: 29 }), (votes, cut) => {
      const [whole, first, second] = [votes, votes.slice(0, cut), votes.slice(cut)].map(tallyVotes)
      const sum = (tally = tallyVotes([])) => tally.n * (tallyBrierScore(tally)?.mean ?? 0)
      expect(isNear(sum(first) + sum(second), sum(whole))).toBe(true)
    }),
  )
})

test('asking the opposite question changes no score, no decomposition and no area', () => {
  fc.assert(
    fc.property(votesOf(wholeWeight), (votes) => {
      const [asked, opposite] = [figuresOf(votes), figuresOf(votes.map(flipped))]
      for (const key of ['brier', 'log', 'spherical', 'murphy'] as const)
        expectSame(Object.values(asked[key] ?? {}), Object.values(opposite[key] ?? {}))
      expectSame(Object.values(asked.corp.brier ?? {}), Object.values(opposite.corp.brier ?? {}))
      expectSame([asked.auc.value, asked.auc.low], [opposite.auc.value, opposite.auc.low])
    }),
  )
})

test('counting everything twice changes no mean and no decomposition', () => {
  fc.assert(
    fc.property(anyVotes, (votes) => {
      const [once, twice] = [figuresOf(votes), figuresOf([...votes, ...votes])]
      for (const key of ['brier', 'log', 'spherical', 'murphy', 'tenBins'] as const)
        expectSame(Object.values(once[key] ?? {}), Object.values(twice[key] ?? {}))
      expectSame([twice.n], [2 * once.n])
    }),
  )
})

test('columns of many rows give the very figures of the same votes', () => {
  const random = seededRandom(3)
  const size = 30_000
  const millionths = Int32Array.from({ length: size }, () => Math.floor(random() * 1_000_001))
  const happened = Uint8Array.from({ length: size }, () => Number(random() < 0.3))
  const weights = Float64Array.from({ length: size }, () => 1 + Math.floor(random() * 3))
  const votes = Array.from(millionths, (chance, row) =>
    buildVote(chance / 1_000_000, happened[row] === 1, { id: `${row}`, weight: weights[row] ?? 0 }),
  )
  const counted = tallyColumns({ millionths, happened, weights })
  expect(counted).toEqual(tallyVotes(votes))
  expect(counted.millionths).toEqual(Int32Array.from(new Set(millionths)).sort())
  const part = { millionths: millionths.slice(0, 500), happened: happened.slice(0, 500) }
  expect(tallyColumns(part)).toEqual(tallyVotes(votes.slice(0, 500).map((vote) => ({ ...vote, weight: 1 }))))
})

test('sums stay exact where a double would round: ten thousand times ten thousand equal forecasts', () => {
  const tally = tallyVotes([buildVote(0.333333, true, { weight: 100_000_000 }), buildVote(0, false)])
  const exact = Number((100_000_000n * 666_667n ** 2n * 10n ** 12n) / 100_000_001n) / 1e24
  expect(tallyBrierScore(tally)?.mean).toBeCloseTo(exact, 15)
})

function expectSame(first: readonly unknown[], second: readonly unknown[]) {
  for (const [index, value] of first.entries()) {
    const other = second[index]
    if (typeof value === 'number' && typeof other === 'number') expect(isNear(value, other)).toBe(true)
    else expect(value).toBe(other)
  }
}
