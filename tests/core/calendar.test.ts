import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  atClock,
  clockOf,
  compareDates,
  dayOf,
  daysBetween,
  endOfDay,
  isCalendarDate,
  isTimeZone,
  startOfDay,
} from '@/lib/core/calendar'

const hour = 3_600_000

test('a day starts where its zone says', () => {
  expect(startOfDay('2022-06-07', 'Europe/Kyiv')).toBe(Date.parse('2022-06-06T21:00:00Z'))
  expect(startOfDay('2022-06-07', 'UTC')).toBe(Date.parse('2022-06-07T00:00:00Z'))
})

test('a month away is the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-07-01', -60)).toBe('2021-07-01')
  expect(addMonths('2026-05-31', -3)).toBe('2026-02-28')
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
})

test('a day is as long as its clocks make it', () => {
  const length = (date: string, zone: string) => (endOfDay(date, zone) - startOfDay(date, zone)) / hour
  expect(length('2024-03-31', 'Europe/Berlin')).toBe(23)
  expect(length('2024-10-27', 'Europe/Berlin')).toBe(25)
  expect(length('2024-03-31', 'UTC')).toBe(24)
})

test('a day starts late where clocks jump over midnight', () => {
  expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe(Date.parse('2018-11-04T03:00:00Z'))
})

test('every instant of a day belongs to it, and its end does not', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Kyiv',
    'America/New_York',
    'Pacific/Kiritimati',
    'Asia/Kathmandu',
  )
  fc.assert(
    fc.property(day, zone, (date, timeZone) => {
      expect(dayOf(startOfDay(date, timeZone), timeZone)).toBe(date)
      expect(dayOf(endOfDay(date, timeZone) - 1, timeZone)).toBe(date)
      expect(dayOf(endOfDay(date, timeZone), timeZone)).toBe(addDays(date, 1))
    }),
  )
})

test('only days that exist are calendar dates', () => {
  expect(['2024-02-29', '2022-12-31'].every(isCalendarDate)).toBe(true)
  expect(
    ['2023-02-29', '2022-13-01', '2022-1-1', '', '2022-12-31T00:00', '+012025-11-25'].some(isCalendarDate),
  ).toBe(false)
})

test('only zones that are known here are time zones', () => {
  expect(['UTC', 'Europe/Kyiv'].every(isTimeZone)).toBe(true)
  expect(
    ['', 'Mars/Olympus', 'europe kyiv', '+05:00', '2020-01-01T00:00Z[Europe/Paris]'].some(isTimeZone),
  ).toBe(false)
})

test('days are counted over the ends of months and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(daysBetween('2022-06-07', '2022-12-31')).toBe(207)
  expect(daysBetween('2022-12-31', '2022-06-07')).toBe(-207)
  expect(['2023-01-01', '2022-12-31'].toSorted(compareDates)).toEqual(['2022-12-31', '2023-01-01'])
})

test('a clock is read in its zone, and shows what was read', () => {
  const morning = atClock('2022-11-11', '09:30', 'Europe/Kyiv')
  expect(morning).toBe(Date.parse('2022-11-11T07:30:00Z'))
  expect(clockOf(morning, 'Europe/Kyiv')).toBe('2022-11-11T09:30:00')
})

test('a time that clocks jump over is read as if they had not, one that comes twice is the first', () => {
  expect(atClock('2024-03-31', '02:30', 'Europe/Berlin')).toBe(Date.parse('2024-03-31T01:30:00Z'))
  expect(atClock('2024-10-27', '02:30', 'Europe/Berlin')).toBe(Date.parse('2024-10-27T00:30:00Z'))
})
