import { expect, test } from 'vitest'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import { scoreSummary } from '@/lib/core/scoring/summary'
import { answered, buildForecast, buildTrack, instant } from './builders'

const day = (date: number) => instant(`2024-03-${String(date).padStart(2, '0')}T00:00:00Z`)
const settled = { dueOn: '2024-03-10', resolution: answered('yes', '2024-03-10'), timeZone: 'UTC' }
const at = (date: number, probability: number | null, change = {}) =>
  buildForecast({ id: `on-${date}`, madeAt: day(date), probability, ...change })
const brier = (tracks: Parameters<typeof scoreSummary>[0], filter = {}) =>
  scoreSummary(tracks, filter).brier?.mean

test('an ambiguous and a void track are left out with the reason in words', () => {
  const { scored, excluded } = selectTracks([
    buildTrack({ id: 'a', resolution: answered('ambiguous') }),
    buildTrack({ id: 'b', resolution: answered('void') }),
  ])
  expect(scored).toEqual([])
  expect(excluded.map(({ predictionId, why }) => [predictionId, why])).toEqual([
    ['a', 'Ambiguous: the criteria cannot settle it'],
    ['b', 'Void: the question has no answer'],
  ])
})

test('an open track is neither scored nor listed', () => {
  expect(selectTracks([buildTrack({ resolution: null })])).toEqual({ scored: [], excluded: [] })
})

test('context is never scored, whatever is asked for', () => {
  const track = buildTrack({ role: 'context' })
  expect(selectTracks([track], { roles: ['headline', 'variant', 'context'] }).scored).toEqual([])
})

test('a track logged afterwards says so, and counts when that is asked for', () => {
  const track = buildTrack({}, [buildForecast({ recordedAt: instant('2026-01-01T00:00:00Z') })])
  expect(selectTracks([track]).excluded).toMatchObject([{ why: 'Logged afterwards' }])
  expect(selectTracks([track], { late: true }).scored).toHaveLength(1)
})

test('a withdrawal that was logged afterwards takes nothing back', () => {
  const late = { recordedAt: instant('2026-01-01T00:00:00Z') }
  const track = buildTrack(settled, [at(1, 0.2), at(2, null, late)])
  expect(brier([track])).toBeCloseTo(0.64, 12)
  expect(scoreSummary([track]).each[0]?.leftOut).toEqual([{ id: 'on-2', why: 'Logged afterwards' }])
})

test('all, first and last weigh the forecasts of a track by their time, by the first, and by the one at the end', () => {
  const track = buildTrack(settled, [at(1, 0.4), at(4, 0.8)])
  expect(brier([track])).toBeCloseTo((3 * 0.36 + 6 * 0.04) / 9, 12)
  expect(brier([track], { weighting: 'first' })).toBeCloseTo(0.36, 12)
  expect(brier([track], { weighting: 'last' })).toBeCloseTo(0.04, 12)
})

test('a track withdrawn before the end has no last forecast', () => {
  const track = buildTrack(settled, [at(1, 0.4), at(4, null)])
  expect(brier([track])).toBeCloseTo(0.36, 12)
  expect(selectTracks([track], { weighting: 'last' }).excluded).toMatchObject([{ reason: 'withdrawn' }])
})

test('a view of one origin scores the time during which such a number stood, one track one vote', () => {
  const track = buildTrack(settled, [at(1, 0.4, { origin: 'phrase' }), at(4, 0.8)])
  expect(scoreSummary([track], { origins: ['number'] })).toMatchObject({ n: 1 })
  expect(brier([track], { origins: ['number'] })).toBeCloseTo(0.04, 12)
  expect(brier([track], { origins: ['phrase'] })).toBeCloseTo(0.36, 12)
})

test('the words of a speaker and your revisions of the same question are two tracks', () => {
  const yours = buildTrack(settled, [at(1, 0.9)])
  const theirs = { ...buildTrack(settled, [at(1, 0.5)]), id: 'theirs', forecasterId: 'them' }
  expect(scoreSummary([yours, theirs]).n).toBe(2)
  expect(brier([yours, theirs], { forecasterId: 'them' })).toBeCloseTo(0.25, 12)
})

test('of two readings one counts, and the choice does not look at the outcomes', () => {
  const main = buildTrack({ ...settled, id: 'main' }, [at(1, 0.1)])
  const other = buildTrack({ ...settled, id: 'other', role: 'variant', alternativeOf: 'main' }, [at(1, 0.9)])
  const chosen = (filter: object) =>
    selectTracks([other, main], filter).scored.map(({ track }) => track.prediction.id)
  expect(chosen({})).toEqual(['main'])
  expect(chosen({ roles: ['headline', 'variant'] })).toEqual(['main'])
  expect(chosen({ roles: ['variant'] })).toEqual([])
  expect(chosen({ reading: 'other' })).toEqual(['other'])
  const open = { ...main, prediction: { ...main.prediction, resolution: null } }
  expect(selectTracks([other, open], { roles: ['headline', 'variant'] }).scored).toEqual([])
})

test('a day lasts 23 hours where the clocks go forward, and is weighed as such', () => {
  const madeAt = [instant('2024-03-30T23:00:00Z'), instant('2024-03-31T22:00:00Z')]
  const track = buildTrack(
    { dueOn: '2024-04-01', timeZone: 'Europe/Berlin', resolution: answered('yes', '2024-04-02') },
    madeAt.map((made, index) => buildForecast({ madeAt: made, probability: index === 0 ? 0 : 1 })),
  )
  expect(brier([track])).toBeCloseTo(23 / 47, 12)
})
