import { expect, test } from 'vitest'
import { addDays } from '@/lib/core/calendar'
import { seededRandom } from '@/lib/core/random'
import { meanBrierScore } from '@/lib/core/scoring/brier'
import { brierOverTime } from '@/lib/core/scoring/over-time'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import { trackVotes } from '@/lib/core/scoring/track-votes'
import { voteCount } from '@/lib/core/scoring/vote'
import { answered, buildForecast, buildTrack, instant } from './builders'
import { isNear } from './reference-values'

const hour = 3_600_000
const start = instant('2024-03-01T00:00:00Z')

/** Tracks of two stretches with awkward weights, a few settled on each of thirty days. */
function manyTracks() {
  const random = seededRandom(1)
  return Array.from({ length: 200 }, (_, index) => {
    const knownOn = addDays('2024-03-05', Math.floor(random() * 30))
    const says = (id: string, hours: number) =>
      buildForecast({ id, probability: Math.round(random() * 1e6) / 1e6, madeAt: start + hours * hour })
    return buildTrack(
      { id: `p${index}`, dueOn: null, resolution: answered(random() < 0.4 ? 'yes' : 'no', knownOn) },
      [says('first', 0), says('second', 1 + Math.floor(random() * 90))],
    )
  })
}

test('each step is the mean of everything settled up to and with its day', () => {
  const tracks = manyTracks()
  const steps = brierOverTime(tracks)
  expect(steps).toHaveLength(30)
  for (const { on, n, mean, low, high } of steps) {
    const { scored } = selectTracks(tracks, { resolvedTo: on })
    const votes = scored.toSorted((a, b) => (a.settledOn < b.settledOn ? -1 : 1)).flatMap(trackVotes)
    expect(n).toBe(voteCount(votes))
    const score = meanBrierScore(votes)
    expect([mean, low, high].map((end) => isNear(end, score?.mean ?? Number.NaN, 1e-15))).toEqual([
      true,
      true,
      true,
    ])
  }
})

test('a record in which nothing is settled has no steps', () => {
  expect(brierOverTime([buildTrack({ resolution: null })])).toEqual([])
})
