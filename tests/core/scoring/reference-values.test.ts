import { describe, expect, test } from 'vitest'
import { summariseVotes } from '@/lib/core/scoring/summary'
import { type BinaryCase, binaryCases, isNear } from './reference-values'
import { buildVote } from './builders'

/** Equal, or near within the stated tolerance; anything that is no finite number must be the very same. */
function expectNear(value: unknown, expected: unknown, what: string) {
  if (typeof value === 'number' && typeof expected === 'number') {
    expect(isNear(value, expected), `${what}: ${value} for ${expected}`).toBe(true)
  } else expect(value, what).toBe(expected)
}

function summarise({ p, y }: BinaryCase) {
  return summariseVotes(
    p.map((probability, index) => buildVote(probability, y[index] === 1, { id: `${index}` })),
  )
}

describe.each(binaryCases)('reference set $id', (reference) => {
  const summary = summarise(reference)
  const { expect: wanted } = reference

  test('counts, scores and skill are those of the independent scorer', () => {
    expect(summary.n).toBe(reference.n)
    expect(summary.events).toBe(reference.events)
    expectNear(summary.baseRate, wanted.base_rate, 'base rate')
    expectNear(summary.brier?.mean, wanted.brier, 'brier')
    expectNear(summary.log?.mean, wanted.log, 'log')
    expectNear(summary.skill.vsHalf, wanted.skill_vs_half, 'skill against half')
    expectNear(summary.skill.vsBaseRate, wanted.skill_vs_base_rate, 'skill against the base rate')
  })

  test('the ten bins and their Wilson intervals are those of the independent scorer', () => {
    expect(summary.bins).toHaveLength(10)
    for (const [index, bin] of wanted.ten_bins.bins.entries()) {
      const ours = summary.bins[index]
      expect([ours?.n, ours?.events]).toEqual([bin.n, bin.events])
      expectNear(ours?.from, bin.lo, 'from')
      expectNear(ours?.to, bin.hi, 'to')
      expectNear(ours?.meanForecast, bin.mean_p, 'mean forecast')
      expectNear(ours?.observed, bin.rate, 'observed')
      expectNear(ours?.wilson?.[0] ?? null, bin.wilson_lo, 'lower')
      expectNear(ours?.wilson?.[1] ?? null, bin.wilson_hi, 'upper')
    }
  })
})
