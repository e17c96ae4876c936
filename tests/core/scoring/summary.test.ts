import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanBrierScore } from '@/lib/core/scoring/brier'
import { type Figures, tallyFigures } from '@/lib/core/scoring/figures'
import { meanLogScore } from '@/lib/core/scoring/log'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import { tallyVotes } from '@/lib/core/scoring/tally'
import type { Track } from '@/lib/core/scoring/track'
import { trackVotes } from '@/lib/core/scoring/track-votes'
import { type Vote, voteCount } from '@/lib/core/scoring/vote'
import { chance, votesOf, wholeWeight } from './arbitraries'
import { answered, buildForecast, buildTrack, buildVote, instant } from './builders'
import { isNear } from './reference-values'

const figuresOf = (counted: readonly Vote[]) => tallyFigures(tallyVotes(counted))

const start = instant('2024-03-01T00:00:00Z')
const hour = 3_600_000

const track = fc
  .record({
    made: fc.array(fc.record({ hours: fc.integer({ min: 0, max: 300 }), chance: fc.option(chance) }), {
      minLength: 1,
      maxLength: 6,
    }),
    outcome: fc.constantFrom('yes' as const, 'no' as const),
  })
  .map(({ made, outcome }) =>
    buildTrack(
      { resolution: answered(outcome), dueOn: '2024-03-11' },
      made.map(({ hours, chance: probability }) =>
        buildForecast({ madeAt: start + hours * hour, probability }),
      ),
    ),
  )

/** The means of one track; like those of votes, without the resampling that a whole summary does. */
function trackMeans(given: Track) {
  return voteMeans(selectTracks([given]).scored.flatMap(trackVotes))
}

function voteMeans(counted: Vote[]) {
  return means({ brier: meanBrierScore(counted), log: meanLog(counted) })
}

function meanLog(counted: Vote[]) {
  const mean = meanLogScore(counted)
  return mean === null ? null : { mean, bits: mean }
}

const means = ({ brier, log }: Pick<Figures, 'brier' | 'log'>) => [
  brier?.mean,
  brier?.low,
  brier?.high,
  log?.mean,
]

function expectSame(first: readonly unknown[], second: readonly unknown[]) {
  for (const [index, value] of first.entries()) {
    const other = second[index]
    if (typeof value === 'number' && typeof other === 'number') expect(isNear(value, other)).toBe(true)
    else expect(value).toBe(other)
  }
}

describe('of any votes', () => {
  test('every score keeps its range and the band holds the mean', () => {
    fc.assert(
      fc.property(votesOf(wholeWeight), (given) => {
        const { brier, log, baseRate, skill, bins, n } = figuresOf(given)
        const { low = -1, mean = -1, high = -1 } = brier ?? {}
        expect(0 <= low && low <= mean && mean <= high && high <= 1).toBe(true)
        expect(log?.mean === 'Infinity' || (log?.mean ?? -1) >= 0).toBe(true)
        expect(baseRate !== null && baseRate >= 0 && baseRate <= 1).toBe(true)
        expect((skill.vsHalf ?? 2) <= 1 && (skill.vsBaseRate ?? 1) <= 1).toBe(true)
        expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(n)
      }),
      { numRuns: 20 },
    )
  })
})

describe('of any tracks', () => {
  test('saying the same again within a stretch changes nothing', () => {
    fc.assert(
      fc.property(track, fc.nat({ max: 5 }), fc.integer({ min: 1, max: 200 }), (given, pick, hours) => {
        const inTime = given.forecasts.toSorted((a, b) => a.madeAt - b.madeAt)
        const index = pick % inTime.length
        const said = inTime[index]
        const until = inTime[index + 1]?.madeAt ?? Infinity
        if (!said) return
        const again = { ...said, id: 'again', madeAt: Math.min(said.madeAt + hours * hour, until - 1) }
        if (again.madeAt < said.madeAt) return
        const repeated: Track = { ...given, forecasts: inTime.toSpliced(index + 1, 0, again) }
        expectSame(trackMeans(given), trackMeans(repeated))
      }),
      { numRuns: 200 },
    )
  })

  test('one track is one vote', () => {
    fc.assert(
      fc.property(track, (given) => {
        expect([0, 1]).toContain(voteCount(selectTracks([given]).scored.flatMap(trackVotes)))
      }),
    )
  })

  test('an unresolved prediction changes nothing', () => {
    fc.assert(
      fc.property(track, track, (given, other) => {
        const open = {
          ...other,
          id: 'open',
          prediction: { ...other.prediction, id: 'open', resolution: null },
        }
        expect(selectTracks([open, given])).toEqual(selectTracks([given]))
      }),
      { numRuns: 40 },
    )
  })
})

test('no votes give no figures, not zeros', () => {
  expect(figuresOf([])).toMatchObject({
    n: 0,
    baseRate: null,
    brier: null,
    log: null,
    spherical: null,
    skill: { vsHalf: null, vsBaseRate: null, reason: 'No forecasts' },
    corp: { brier: null, log: null, curve: [] },
    murphy: null,
    tenBins: null,
    auc: { value: null, low: null, high: null, reason: 'No forecasts' },
    recalibration: { intercept: null, slope: null, interceptAtSlopeOne: null, n: 0 },
    reason: 'No forecasts',
  })
})

test('one certain miss makes the log score infinite, in a form that JSON keeps', () => {
  const { log } = figuresOf([buildVote(0.5, true), buildVote(1, false)])
  expect(JSON.parse(JSON.stringify(log))).toEqual({ mean: 'Infinity', bits: 'Infinity' })
})

test('a weight of nothing says nothing, even of a certain miss', () => {
  const { n, log } = figuresOf([buildVote(0.5, true), buildVote(1, false, { weight: 0 })])
  expect([n, log?.bits]).toEqual([1, 1])
})
