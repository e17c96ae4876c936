import { describe, expect, test } from 'vitest'
import { dayInLine } from '@/lib/core/day-words/day-in-line'

const today = '2026-11-25'

describe('the due day of a line:', () => {
  test.each([
    ['Will the Kremlin declare victory by the end of 2022?', '2022-12-31', 'by the end of 2022'],
    ['Will it rain tomorrow?', '2026-11-26', 'tomorrow'],
    ['Will the budget for 2027 pass by June 2027?', '2027-06-30', 'by June 2027'],
    ['Will 30 countries join in 2027?', '2027-12-31', 'in 2027'],
    ['Will it happen this year?', '2026-12-31', 'this year'],
    ['Will rates fall before 1 May 2027 (again)?', '2027-04-30', 'before 1 May 2027'],
    ['Will they retake it within 6 months?', '2027-05-25', 'within 6 months'],
    ['Will X happen 31 Dec 2026?', '2026-12-31', '31 Dec 2026'],
    ['Will gold stand over 100 on 1 Jan 2027?', '2027-01-01', 'on 1 Jan 2027'],
    ['Will it end this year?', '2026-12-31', 'this year'],
    ['Will they meet over the next 3 years?', '2029-11-25', 'next 3 years'],
    ['Will sales by 2030 double?', '2030-12-31', 'by 2030'],
    ['Will 😀 win by 2030?', '2030-12-31', 'by 2030'],
  ])('%s', (line, date, text) => {
    const found = dayInLine(line, { today })
    expect(found).toMatchObject({ date, text })
    expect(line.slice(found?.start, found?.end)).toBe(text)
  })
})

describe('no day is found in', () => {
  test.each([
    'Will it end?',
    'Will it last over a year?',
    'Will he, as he may, go?',
    'Will 5/6/2026 come?',
    'Will they meet in a few months?',
    '',
  ])('%j', (line) => {
    expect(dayInLine(line, { today })).toBeNull()
  })
})
