import { expect, test } from 'vitest'
import { addDays } from '@/lib/core/calendar'
import { chooseReadings } from '@/lib/core/scoring/alternatives'
import { brierBreakdown } from '@/lib/core/scoring/breakdown'
import { rollingWindows } from '@/lib/core/scoring/rolling'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import { accountForTracks } from '@/lib/core/scoring/uncounted'
import { answered, buildForecast, buildTrack, instant } from './builders'

const day = (date: string) => instant(`${date}T00:00:00Z`)
const settled = { dueOn: '2024-03-10', resolution: answered('yes', '2024-03-10') }
const late = { recordedAt: day('2026-01-01') }

test('what could be asked for is named before what can never count, and a mere withdrawal as such', () => {
  const tooLate = buildForecast({ madeAt: day('2024-03-10') })
  const afterwards = buildForecast({ madeAt: day('2024-03-02'), ...late })
  const reasons = (forecasts: (typeof tooLate)[]) =>
    selectTracks([buildTrack(settled, forecasts)]).excluded.map(({ reason }) => reason)
  expect(reasons([tooLate, afterwards])).toEqual(['logged-afterwards'])
  expect(reasons([tooLate])).toEqual(['too-late'])
  const gone = [
    buildForecast({ madeAt: day('2024-03-02') }),
    buildForecast({ madeAt: day('2024-03-02'), probability: null }),
  ]
  expect(reasons(gone)).toEqual(['withdrawn'])
})

test('of the same words the headline is read, or the one that is nobody’s alternative, or the first', () => {
  const reading = (id: string, role: 'headline' | 'variant', alternativeOf: string | null) =>
    buildTrack({ ...settled, id, role, alternativeOf })
  const both = ['headline', 'variant'] as const
  const chosen = (tracks: ReturnType<typeof reading>[], which: 'headline' | 'other' = 'headline') =>
    chooseReadings(tracks, both, which).chosen.map(({ prediction }) => prediction.id)
  expect(chosen([reading('a', 'variant', null), reading('b', 'headline', 'a')])).toEqual(['b'])
  expect(chosen([reading('b', 'variant', 'a'), reading('a', 'variant', null)])).toEqual(['a'])
  expect(chosen([reading('b', 'variant', 'a'), reading('c', 'variant', 'a')])).toEqual(['b'])
  expect(chosen([reading('b', 'variant', 'a'), reading('c', 'variant', 'a')], 'other')).toEqual(['c'])
  expect(chosen([])).toEqual([])
  const without = buildTrack({ ...settled, id: 'x' }, [buildForecast({ probability: null })])
  expect(chosen([without])).toEqual([])
})

test('every settled track that does not count is accounted for, by forecaster, role, number and origin', () => {
  const yours = buildTrack({ ...settled, id: 'yours' })
  const context = buildTrack({ ...settled, id: 'context', role: 'context' })
  const variant = buildTrack({ ...settled, id: 'variant', role: 'variant' })
  const gone = buildTrack({ ...settled, id: 'gone' }, [buildForecast({ probability: null })])
  const mixed = buildTrack({ ...settled, id: 'mixed' }, [
    buildForecast({ madeAt: day('2024-03-02'), origin: 'phrase' }),
    buildForecast({ madeAt: day('2024-03-04'), probability: null }),
  ])
  const theirs = { ...buildTrack({ ...settled, id: 'theirs' }), id: 'theirs', forecasterId: 'them' }
  const all = [yours, context, variant, gone, mixed, theirs]
  const { scored, uncounted } = accountForTracks(all, { forecasterId: 'me', origins: ['number'] })
  expect(scored.map(({ track }) => track.prediction.id)).toEqual(['yours'])
  expect(uncounted.map(({ predictionId, reason }) => [predictionId, reason])).toEqual([
    ['context', 'context'],
    ['variant', 'variant'],
    ['gone', 'withdrawn'],
    ['mixed', 'other-origin'],
  ])
  expect(accountForTracks(all).scored).toHaveLength(3)
})

test('rows of a breakdown come best first by their worse end, those without an interval last by what they rest on, then by their mean', () => {
  const tracks = (key: string, size: number, chance: number) =>
    Array.from({ length: size }, (_, index) =>
      buildTrack({ ...settled, id: `${key}${index}`, cluster: `${key}${index}` }, [
        buildForecast({ madeAt: day('2024-03-02'), probability: chance }),
      ]),
    )
  const all = [
    ...tracks('many-bad', 6, 0.2),
    ...tracks('many-good', 6, 0.9),
    ...tracks('same-b', 6, 0.5),
    ...tracks('same-a', 6, 0.5),
    ...tracks('few', 2, 1),
    ...tracks('single', 1, 1),
    ...tracks('alone', 1, 0.1),
  ]
  const { scored } = selectTracks(all)
  const nameOf = (id: string) => id.replace(/\d+$/, '')
  const { rows, without } = brierBreakdown(scored, ({ track }) =>
    nameOf(track.prediction.id) === 'none' ? [] : [nameOf(track.prediction.id)],
  )
  expect(rows.map(({ key }) => key)).toEqual([
    'many-good',
    'same-a',
    'same-b',
    'many-bad',
    'few',
    'single',
    'alone',
  ])
  expect(rows.map(({ interval }) => interval !== null)).toEqual([true, true, true, true, false, false, false])
  expect(without).toBe(0)
})

test('of more than 240 days every second is kept, and the last', () => {
  const days = Array.from({ length: 301 }, (_, index) => [addDays('2023-01-01', index), [index]] as const)
  const windows = rollingWindows(days, 'last-10')
  expect(windows).toHaveLength(151)
  expect(windows.at(-1)?.within.toSorted((a, b) => a - b)).toEqual([
    291, 292, 293, 294, 295, 296, 297, 298, 299, 300,
  ])
  expect(windows.at(-2)?.on).toBe(addDays('2023-01-01', 298))
  expect(rollingWindows(days.slice(0, 240), 'last-10')).toHaveLength(240)
  expect(rollingWindows(days, 'last-50').at(-1)?.within).toHaveLength(50)
})
