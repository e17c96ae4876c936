import { expect, test } from 'vitest'
import { answerEffect } from '@/lib/core/scoring/answer-effect'
import { scoreReceipt } from '@/lib/core/scoring/receipt'
import { scoreSummary } from '@/lib/core/scoring/summary'
import { answered, buildForecast, buildTrack, instant } from './builders'

const start = instant('2024-03-01T00:00:00Z')
const dayMs = 86_400_000
const settled = { resolution: answered('yes', '2024-03-11'), dueOn: '2024-03-31' }

test('a track is listed with its own scores, its hours and its stretches', () => {
  const track = buildTrack(settled, [
    buildForecast({ id: 'a', madeAt: start, probability: 0.4, low: 0.3, high: 0.6 }),
    buildForecast({ id: 'b', madeAt: start + 4 * dayMs, probability: 0.8 }),
  ])
  const [each] = scoreSummary([track]).each
  expect(each).toMatchObject({ happened: true, settledOn: '2024-03-11', coveredHours: 240, leftOut: [] })
  expect(each?.brier).toBeCloseTo(0.4 * 0.36 + 0.6 * 0.04, 12)
  expect(each?.low).toBeCloseTo(0.4 * 0.16 + 0.6 * 0.04, 12)
  expect(each?.high).toBeCloseTo(0.4 * 0.49 + 0.6 * 0.04, 12)
  expect(each?.log).toBeCloseTo(-0.4 * Math.log(0.4) - 0.6 * Math.log(0.8), 12)
  expect(each?.stretches).toEqual([
    { from: '2024-03-01T00:00:00.000Z', to: '2024-03-05T00:00:00.000Z', probability: 0.4, weight: 0.4 },
    { from: '2024-03-05T00:00:00.000Z', to: '2024-03-11T00:00:00.000Z', probability: 0.8, weight: 0.6 },
  ])
  const receipt = scoreReceipt(track)
  expect(receipt?.coveredDays).toBe(10)
  expect(receipt?.log).toBeCloseTo(each?.log === 'Infinity' ? Number.NaN : (each?.log ?? Number.NaN), 12)
})

test('a certain miss is an infinite log score of its track too', () => {
  const track = buildTrack(settled, [buildForecast({ madeAt: start, probability: 0 })])
  expect(scoreSummary([track]).each[0]?.log).toBe('Infinity')
  expect(scoreReceipt(track)?.log).toBe('Infinity')
})

test('an open track, or one of which nothing counts, has no receipt', () => {
  expect(scoreReceipt(buildTrack({ resolution: null }))).toBeNull()
  expect(scoreReceipt(buildTrack(settled, [buildForecast({ madeAt: start + 90 * dayMs })]))).toBeNull()
})

test('an answer changes the mean by its own prediction alone, from nothing on', () => {
  const open = buildTrack({ id: 'open', resolution: null }, [
    buildForecast({ madeAt: start, probability: 0.9 }),
  ])
  const done = buildTrack({ ...settled, id: 'done' }, [buildForecast({ madeAt: start, probability: 0.5 })])
  const effect = answerEffect([open, done], 'open', answered('no', '2024-03-11'))
  expect(effect.before).toMatchObject({ n: 1, mean: 0.25 })
  expect(effect.after.n).toBe(2)
  expect(effect.after.mean).toBeCloseTo((0.81 + 0.25) / 2, 12)
  const first = answerEffect([open], 'open', answered('yes', '2024-03-11'))
  expect(first.before).toMatchObject({ n: 0, mean: null })
  expect(first.after.mean).toBeCloseTo(0.01, 12)
  expect(answerEffect([open], 'another', answered('yes')).after).toMatchObject({ n: 0, mean: null })
})
