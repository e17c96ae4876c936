import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay, dayNumber, timeTicks } from '@/app/_components/charts/time-axis'
import { lineDays } from '@/app/_components/charts/timeline-layout'
import {
  allDays,
  eventsWithin,
  namedRanges,
  rangeInWords,
  rowsWithin,
  zoomed,
} from '@/app/_components/charts/timeline-range'
import { rangeSentence } from '@/app/_components/charts/timeline-words'

const rows = [
  { id: 'settled early', saidOn: '2022-06-07', knownOn: '2022-12-31', dueOn: '2025-12-31' },
  { id: 'settled late', saidOn: '2022-06-07', knownOn: '2025-12-31', dueOn: '2025-12-31' },
  { id: 'open', saidOn: '2024-03-01', knownOn: null, dueOn: '2032-06-07' },
  { id: 'without an end', saidOn: '2026-06-01', knownOn: null, dueOn: null },
]

function idsWithin(from: string | undefined, to: string | undefined) {
  return rowsWithin(rows, { from, to }).map(({ id }) => id)
}

test('a row is shown when its line has a day in the range, the first and the last day with it', () => {
  expect(idsWithin('2022-12-31', '2023-06-30')).toEqual(['settled early', 'settled late'])
  expect(idsWithin('2023-01-01', '2024-02-29')).toEqual(['settled late'])
  expect(idsWithin('2024-01-01', '2024-03-01')).toEqual(['settled late', 'open'])
  expect(idsWithin('2026-01-01', undefined)).toEqual(['open', 'without an end'])
  expect(idsWithin('2040-01-01', undefined)).toEqual(['without an end'])
  expect(idsWithin(undefined, '2022-06-06')).toEqual([])
  expect(rowsWithin(rows, allDays)).toEqual(rows)
})

test('events are those on a day of the range', () => {
  const events = ['2022-11-08', '2022-11-11', '2022-11-12'].map((date) => ({ date }))
  expect(eventsWithin(events, { from: '2022-11-11', to: '2022-11-11' })).toEqual([{ date: '2022-11-11' }])
  expect(eventsWithin(events, { from: '2022-11-09', to: undefined })).toHaveLength(2)
})

test('an axis takes the open end of a range from the whole record, and is never without a day', () => {
  const whole = [dayNumber('2022-06-07'), dayNumber('2026-12-31')] as const
  expect(zoomed(whole, { from: '2025-07-01', to: '2026-07-01' })).toEqual([20270, 20635])
  expect(zoomed(whole, { from: '2025-07-01', to: undefined })).toEqual([20270, whole[1]])
  expect(zoomed(whole, { from: undefined, to: '2025-07-01' })).toEqual([whole[0], 20270])
  expect(zoomed(whole, { from: '2025-07-01', to: '2025-07-01' })).toEqual([20270, 20271])
  expect(zoomed(whole, { from: '2040-01-01', to: undefined })).toEqual([25567, 25568])
  expect(zoomed(whole, { from: undefined, to: '2020-01-01' })).toEqual([18262, 18263])
})

test('only stretches that leave out a part of the record are offered', () => {
  const offered = (firstDay: string, today: string) =>
    namedRanges(firstDay, today).map(({ name, range }) => [name, range.from, range.to])
  expect(offered('2022-06-07', '2026-07-01')).toEqual([
    ['1-year', '2025-07-01', '2026-07-01'],
    ['3-months', '2026-04-01', '2026-07-01'],
    ['around-today', '2026-04-01', '2026-10-01'],
  ])
  expect(offered('2016-01-01', '2026-05-31')[0]).toEqual(['5-years', '2021-05-31', '2026-05-31'])
  expect(offered('2016-01-01', '2026-05-31')[2]).toEqual(['3-months', '2026-02-28', '2026-05-31'])
  expect(offered('2026-05-01', '2026-07-01')).toEqual([])
})

test('a line is kept within the axis and says over which edges it goes on', () => {
  const today = 50
  const at = (saidOn: number, knownOn: number | null, dueOn: number | null) => ({
    saidOn: dateOfDay(saidOn),
    knownOn: knownOn === null ? null : dateOfDay(knownOn),
    dueOn: dueOn === null ? null : dateOfDay(dueOn),
  })
  const both = { beginsBefore: true, endsAfter: true }
  expect(lineDays(at(0, 40, 45), [10, 30], today)).toMatchObject({ start: 10, end: 30, solidTo: 30, ...both })
  expect(lineDays(at(12, 20, 40), [10, 30], today)).toEqual({
    start: 12,
    end: 20,
    solidTo: 20,
    dotsTo: 30,
    due: 40,
    beginsBefore: false,
    endsAfter: false,
  })
  expect(lineDays(at(12, null, 90), [10, 80], today)).toMatchObject({ solidTo: 50, end: 80, endsAfter: true })
  expect(lineDays(at(12, null, 70), [10, 80], today)).toMatchObject({
    solidTo: 50,
    end: 70,
    endsAfter: false,
  })
  expect(lineDays(at(12, null, 30), [10, 80], today)).toMatchObject({
    solidTo: 30,
    end: 30,
    endsAfter: false,
  })
  expect(lineDays(at(0, null, null), [60, 80], today)).toMatchObject({
    start: 60,
    solidTo: 60,
    end: 80,
    ...both,
  })
})

test('whatever the range, a row that is shown has its line on the axis', () => {
  const day = fc.integer({ min: 0, max: 1000 })
  const maybe = fc.option(day)
  fc.assert(
    fc.property(day, maybe, maybe, maybe, maybe, (said, known, due, from, to) => {
      const dateOrNull = (number: number | null) => (number === null ? null : dateOfDay(number))
      const row = { saidOn: dateOfDay(said), knownOn: dateOrNull(known), dueOn: dateOrNull(due) }
      const range = { from: dateOrNull(from) ?? undefined, to: dateOrNull(to) ?? undefined }
      const isShown = rowsWithin([row], range).length > 0
      const axis = zoomed([0, 1000], range)
      const line = lineDays(row, axis, 500)
      expect(axis[1]).toBeGreaterThan(axis[0])
      expect(isShown ? line.start : axis[0]).toBeGreaterThanOrEqual(axis[0])
      expect(line.start).toBeLessThanOrEqual(line.end)
      expect(line.end).toBeLessThanOrEqual(axis[1])
      expect(line.solidTo).toBeGreaterThanOrEqual(line.start)
      expect(line.solidTo).toBeLessThanOrEqual(line.end)
    }),
  )
})

test('ticks follow the range: years, quarters, months, days', () => {
  const labels = (from: string, to: string) =>
    timeTicks(dayNumber(from), dayNumber(to), 8).map(({ label }) => label)
  expect(labels('2022-06-08', '2026-07-01')).toEqual(['2023', '2024', '2025', '2026'])
  expect(labels('2025-07-02', '2026-06-30')).toEqual(['Oct 2025', 'Jan 2026', 'Apr'])
  expect(labels('2022-10-02', '2023-03-31')).toEqual(['Nov 2022', 'Dec', 'Jan 2023', 'Feb', 'Mar'])
  expect(labels('1900-01-02', '2040-01-01')).toEqual(['1920', '1940', '1960', '1980', '2000', '2020', '2040'])
  expect(labels('1000-01-01', '9998-12-31')).toEqual(['2000', '4000', '6000', '8000'])
  expect(labels('2022-11-08', '2022-11-11')).toEqual(['8 Nov', '9 Nov', '10 Nov', '11 Nov'])
})

test('a range is said in words with how much of the whole it shows', () => {
  expect(rangeInWords({ from: '2026-04-01', to: undefined })).toBe('From 1 Apr 2026 on')
  expect(rangeInWords({ from: undefined, to: '2026-04-01' })).toBe('Until 1 Apr 2026')
  expect(rangeInWords({ from: '2026-04-01', to: '2026-04-01' })).toBe('On 1 Apr 2026')
  const range = { from: '2026-04-01', to: '2026-07-01' }
  expect(rangeSentence(range, { rows: 1, events: 5 }, { rows: 20, events: 60 })).toBe(
    'From 1 Apr 2026 to 1 Jul 2026: 1 of 20 predictions, 5 of 60 events.',
  )
  expect(rangeSentence(range, { rows: 1, events: 0 }, { rows: 1, events: 0 })).toBe(
    'From 1 Apr 2026 to 1 Jul 2026: 1 of 1 prediction.',
  )
})
