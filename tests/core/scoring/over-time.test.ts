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

/** Tracks that did not happen, one settled on each day from 5 March on, the first said a month earlier than settled. */
function oneADay(chances: readonly number[]) {
  return chances.map((probability, index) => {
    const madeAt = instant(`${addDays('2024-02-05', -index)}T00:00:00Z`)
    return buildTrack(
      { id: `p${index}`, dueOn: null, resolution: answered('no', addDays('2024-03-05', index)) },
      [buildForecast({ id: `f${index}`, probability, madeAt })],
    )
  })
}

test('a window of the last ten looks back on ten, and before it is full on what there is', () => {
  const chances = [0.9, 0.9, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]
  const steps = brierOverTime(oneADay(chances), {}, { window: 'last-10' })
  expect(steps.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10])
  expect(steps[1]?.mean).toBeCloseTo(0.81, 12)
  expect(steps[9]?.mean).toBeCloseTo((2 * 0.81 + 8 * 0.01) / 10, 12)
  expect(steps[10]?.mean).toBeCloseTo((0.81 + 9 * 0.01) / 10, 12)
  expect(steps[11]?.mean).toBeCloseTo(0.01, 12)
  expect(steps[3]?.interval).toBeNull()
  expect(steps[11]?.interval?.[0]).toBeCloseTo(0.01, 12)
  expect(steps[11]?.interval?.[1]).toBeCloseTo(0.01, 12)
})

test('a window reaches back by whole days, so that nobody is left out of a day by chance', () => {
  const sameDay = oneADay(Array<number>(9).fill(0.1)).map((track) => ({
    ...track,
    prediction: { ...track.prediction, resolution: answered('no', '2024-03-05') },
  }))
  const later = oneADay([0.5, 0.5]).map((track, index) => ({
    ...track,
    prediction: {
      ...track.prediction,
      id: `later${index}`,
      resolution: answered('no', addDays('2024-03-06', index)),
    },
  }))
  const steps = brierOverTime([...later, ...sameDay], {}, { window: 'last-10' })
  expect(steps.map(({ n }) => n)).toEqual([9, 10, 11])
})

test('a window of a year holds the 365 days that end with its own', () => {
  const settledOn = (id: string, knownOn: string) =>
    buildTrack({ id, dueOn: null, resolution: answered('no', knownOn) }, [
      buildForecast({ id, madeAt: instant('2020-01-01T00:00:00Z') }),
    ])
  const tracks = [settledOn('a', '2023-03-01'), settledOn('b', '2024-02-28'), settledOn('c', '2024-02-29')]
  expect(brierOverTime(tracks, {}, { window: 'year' }).map(({ n }) => n)).toEqual([1, 2, 2])
})

test('by the day said each takes its place when its first chance was given', () => {
  const steps = brierOverTime(oneADay([0.1, 0.2, 0.3]), {}, { dated: 'said' })
  expect(steps.map(({ on, n }) => [on, n])).toEqual([
    ['2024-02-03', 1],
    ['2024-02-04', 2],
    ['2024-02-05', 3],
  ])
  expect(steps[0]?.mean).toBeCloseTo(0.09, 12)
})

test('a window wider than the record ends where the whole record does', () => {
  const tracks = manyTracks().slice(0, 40)
  const all = brierOverTime(tracks).at(-1)
  const rolling = brierOverTime(tracks, {}, { window: 'last-50' }).at(-1)
  expect(rolling?.n).toBe(all?.n)
  expect(rolling?.mean).toBeCloseTo(all?.mean ?? -1, 12)
  expect(rolling?.interval).toEqual(all?.interval)
})
