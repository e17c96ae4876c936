import { expect, test } from 'vitest'
import { brierBreakdown } from '@/lib/core/scoring/breakdown'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import type { Track } from '@/lib/core/scoring/track'
import { answered, buildForecast, buildTrack, instant } from './builders'

/** A track of one forecast that did not happen; its square is the chance squared. */
function said(id: string, probability: number, forecasterId: string): Track {
  const track = buildTrack({ id, resolution: answered('no') }, [buildForecast({ id, probability })])
  return { ...track, id, forecasterId }
}

const speakerOf = ({ track }: { track: Track }) => [track.forecasterId]
const scoredOf = (tracks: readonly Track[]) => selectTracks(tracks).scored

const chances = [0.1, 0.2, 0.3, 0.1, 0.2, 0.3]
const steady = chances.map((chance, index) => said(`s${index}`, chance, 'steady'))
const lucky = [said('l1', 0, 'lucky'), said('l2', 0, 'lucky')]
const poor = chances.map((chance, index) => said(`p${index}`, chance + 0.5, 'poor'))

test('noise does not top the list: two perfect calls come after whoever can be judged', () => {
  const { rows, without } = brierBreakdown(scoredOf([...lucky, ...poor, ...steady]), speakerOf)
  expect(rows.map(({ key, n, clusters }) => [key, n, clusters])).toEqual([
    ['steady', 6, 6],
    ['poor', 6, 6],
    ['lucky', 2, 2],
  ])
  expect(rows[0]?.brier.mean).toBeCloseTo((0.01 + 0.04 + 0.09) / 3, 12)
  expect(rows.map(({ interval }) => interval === null)).toEqual([false, false, true])
  expect(without).toBe(0)
})

test('of two that can be judged the one comes first whose worse end is better, whatever the means', () => {
  const wild = [0, 0, 0, 0, 0, 0.9].map((chance, index) => said(`w${index}`, chance, 'wild'))
  const even = [0.38, 0.38, 0.38, 0.38, 0.38, 0.38].map((chance, index) => said(`e${index}`, chance, 'even'))
  const { rows } = brierBreakdown(scoredOf([...wild, ...even]), speakerOf)
  expect(rows.map(({ key }) => key)).toEqual(['even', 'wild'])
  const [first, second] = rows
  expect((first?.brier.mean ?? 0) > (second?.brier.mean ?? 1)).toBe(true)
})

test('a track that changed its phrase counts under each by the time it stood, and without one under none', () => {
  const says = (id: string, phrase: string | null, probability: number, madeAt: string) =>
    buildForecast({ id, phrase, probability, madeAt: instant(madeAt) })
  const track = buildTrack({ dueOn: '2024-03-10', resolution: answered('no', '2024-03-10') }, [
    says('a', 'likely', 0.8, '2024-03-01T00:00:00Z'),
    says('b', 'doubtful', 0.2, '2024-03-06T00:00:00Z'),
    says('c', null, 0.1, '2024-03-08T12:00:00Z'),
  ])
  const { rows, without } = brierBreakdown(scoredOf([track]), (_, { forecast }) =>
    forecast.phrase ? [forecast.phrase] : [],
  )
  expect(rows.map(({ key, n, brier }) => [key, n, brier.mean.toFixed(4)])).toEqual([
    ['likely', 0.5, '0.6400'],
    ['doubtful', 0.25, '0.0400'],
  ])
  expect(without).toBe(0.25)
})

test('what has two tags counts under both', () => {
  const { rows } = brierBreakdown(scoredOf([said('one', 0.5, 'ada')]), () => ['war', 'economy'])
  expect(rows.map(({ key, n }) => [key, n])).toEqual([
    ['economy', 1],
    ['war', 1],
  ])
})

test('a record in which nothing counts has no rows', () => {
  expect(brierBreakdown([], speakerOf)).toEqual({ rows: [], without: 0 })
})
