import { expect, test } from 'vitest'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import { yearChange } from '@/lib/core/scoring/year-change'
import { answered, buildForecast, buildTrack } from './builders'

/** A question of its own, 70 % said at the beginning of 2020, settled on a day. */
function settled(id: string, on: string, outcome: 'yes' | 'no' = 'yes') {
  const madeAt = Date.parse('2020-01-01T00:00:00Z')
  const prediction = { id, saidOn: '2020-01-01', dueOn: null, resolution: answered(outcome, on) }
  return buildTrack(prediction, [buildForecast({ id, probability: 0.7, madeAt, recordedAt: madeAt })])
}

const change = (...tracks: ReturnType<typeof settled>[]) =>
  yearChange(selectTracks(tracks).scored, '2026-07-01')

test('the last 365 days end with today, and the 365 before end where they begin', () => {
  const { last, before } = change(
    settled('today', '2026-07-01'),
    settled('first of the last', '2025-07-02'),
    settled('last of the ones before', '2025-07-01', 'no'),
    settled('first of the ones before', '2024-07-02'),
    settled('too long ago', '2024-07-01'),
  )
  expect(last).toEqual({ n: 2, mean: expect.closeTo(0.09, 12) })
  expect(before).toEqual({ n: 2, mean: expect.closeTo((0.49 + 0.09) / 2, 12) })
})

test('nothing settled is no score and no difference', () => {
  expect(change(settled('a', '2026-06-01'))).toEqual({
    last: { n: 1, mean: expect.closeTo(0.09, 12) },
    before: { n: 0, mean: null },
    difference: { value: null, interval: null, reason: 'One side has no forecasts' },
  })
})

test('five clusters a side that never vary differ by just that, whatever is drawn', () => {
  const five = [1, 2, 3, 4, 5]
  const { difference } = change(
    ...five.map((at) => settled(`good ${at}`, '2026-01-15')),
    ...five.map((at) => settled(`bad ${at}`, '2025-01-15', 'no')),
  )
  expect(difference.value).toBeCloseTo(0.09 - 0.49, 12)
  for (const end of difference.interval ?? []) expect(end).toBeCloseTo(-0.4, 12)
  expect(difference.interval).toHaveLength(2)
})
