import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tallyBrierScore } from '@/lib/core/scoring/brier'
import { tallyLogScore } from '@/lib/core/scoring/log'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import { tallySphericalScore } from '@/lib/core/scoring/spherical'
import { scoreSummary } from '@/lib/core/scoring/summary'
import { type Tally, tallyVotes } from '@/lib/core/scoring/tally'
import { anyVotes } from './arbitraries'
import { answered, buildForecast, buildTrack, buildVote, instant } from './builders'

const grid = Array.from({ length: 99 }, (_, index) => (index + 1) / 100)

/** What a forecaster who says one thing and believes another expects to score. */
function expected(score: (tally: Tally) => number, said: number, believed: number): number {
  return score(
    tallyVotes([
      buildVote(said, true, { weight: believed }),
      buildVote(said, false, { weight: 1 - believed }),
    ]),
  )
}

test.each([
  ['Brier', (tally: Tally) => tallyBrierScore(tally)?.mean ?? Number.NaN],
  ['log', (tally: Tally) => tallyLogScore(tally) ?? Number.NaN],
  ['spherical, turned round', (tally: Tally) => -(tallySphericalScore(tally) ?? Number.NaN)],
])('nobody gains by saying anything but what they believe: %s', (_, score) => {
  for (const believed of [0.01, 0.13, 0.5, 0.77, 0.99]) {
    const honest = expected(score, believed, believed)
    for (const said of grid) {
      if (said !== believed) expect(expected(score, said, believed), `${said}`).toBeGreaterThan(honest)
    }
  }
})

test('every score keeps its range and is best for those who knew', () => {
  fc.assert(
    fc.property(anyVotes, (votes) => {
      const tally = tallyVotes(votes)
      const [brier, spherical] = [tallyBrierScore(tally)?.mean ?? -1, tallySphericalScore(tally) ?? -1]
      expect(brier >= 0 && brier <= 1 + 1e-12 && spherical >= 0 && spherical <= 1 + 1e-12).toBe(true)
      expect(tallyLogScore(tally)).toBeGreaterThanOrEqual(0)
      const knew = tallyVotes(votes.map((vote) => ({ ...vote, probability: Number(vote.happened) })))
      expect([tallyLogScore(knew), tallyBrierScore(knew)?.mean]).toEqual([0, 0])
      expect(tallySphericalScore(knew)).toBeCloseTo(1, 12)
    }),
  )
})

const start = instant('2024-03-01T00:00:00Z')
const made = fc.array(fc.record({ hours: fc.nat({ max: 200 }), percent: fc.nat({ max: 100 }) }), {
  minLength: 1,
  maxLength: 4,
})
const track = made.map((forecasts) =>
  buildTrack(
    { resolution: null },
    forecasts.map(({ hours, percent }, index) =>
      buildForecast({ id: `f${index}`, probability: percent / 100, madeAt: start + hours * 3_600_000 }),
    ),
  ),
)

test('to resolve and to reopen again leaves every figure as it was', () => {
  fc.assert(
    fc.property(track, fc.constantFrom('yes' as const, 'no' as const), (open, outcome) => {
      const other = buildTrack({ id: 'other' })
      const resolved = { ...open, prediction: { ...open.prediction, resolution: answered(outcome) } }
      const reopened = { ...resolved, prediction: { ...resolved.prediction, resolution: null } }
      expect(scoreSummary([other, reopened])).toEqual(scoreSummary([other, open]))
      expect(scoreSummary([other, open])).toEqual(scoreSummary([other]))
      expect(selectTracks([resolved]).scored).toHaveLength(1)
    }),
    { numRuns: 50 },
  )
})
