import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dayLabel,
  dayNumber,
  dayOfMonthLabel,
  monthLabel,
  timeTicks,
} from '@/app/_components/charts/time-axis'

function labels(from: string, to: string, most: number): string[] {
  return timeTicks(dayNumber(from), dayNumber(to), most).map((tick) => tick.label)
}

test('ticks are years over years, months over months and days over days', () => {
  expect(labels('2022-06-07', '2026-07-01', 8)).toEqual(['2023', '2024', '2025', '2026'])
  expect(labels('2022-06-07', '2022-12-02', 8)).toEqual(['Jul 2022', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])
  expect(labels('2026-11-25', '2026-11-28', 8)).toEqual(['25 Nov', '26 Nov', '27 Nov', '28 Nov'])
  expect(labels('1990-01-01', '2060-01-01', 8)).toEqual([
    '1990',
    '2000',
    '2010',
    '2020',
    '2030',
    '2040',
    '2050',
    '2060',
  ])
})

test('ticks lie within the axis, rise, and are never more than asked for', () => {
  const day = fc.integer({ min: 0, max: 40_000 })
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 40_000 }),
      fc.integer({ min: 3, max: 12 }),
      (from, span, most) => {
        const days = timeTicks(from, from + span, most).map((tick) => tick.day)
        expect(days.length).toBeLessThanOrEqual(most)
        expect(days).toEqual([...days].sort((a, b) => a - b))
        expect(days.every((tick) => tick >= from && tick <= from + span)).toBe(true)
      },
    ),
  )
})

test('days are written as people write them, in whatever zone the browser is', () => {
  const day = dayNumber('2032-06-07')
  expect([dayLabel(day), dayOfMonthLabel(day), monthLabel(day)]).toEqual(['7 Jun 2032', '7 Jun', 'Jun 2032'])
})
