import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as format from '@/lib/format'

test.each([
  [0, '0%'],
  [1, '100%'],
  [0.13, '13%'],
  [0.07, '7%'],
  [0.005, '0.5%'],
  [0.29, '29%'],
  [0.125, '12.5%'],
  [0.999999, '99.9999%'],
  [0.000001, '0.0001%'],
  [0.0000004, 'under 0.0001%'],
  [0.9999999, 'over 99.9999%'],
  [null, '–'],
])('the chance %s reads %s', (chance, shown) => {
  expect(format.percent(chance)).toBe(shown)
})

test('a chance reads as certain or impossible only when it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (millionths) => {
      expect(format.percent(millionths / 1_000_000)).not.toMatch(/^(0|100)%$/)
    }),
  )
})

test('a band stands between an en dash with one percent sign', () => {
  expect(format.percentRange(0.05, 0.25)).toBe('5–25%')
  expect(format.percentRange(0.13, 0.13)).toBe('13%')
  expect(format.percentRange(null, 0.25)).toBe('–')
})

test('a measured share is whole, but never a whole nought or hundred that it is not', () => {
  expect([0, 0.004, 0.4349, 0.999, 1, null].map(format.share)).toEqual([
    '0%',
    'under 1%',
    '43%',
    'over 99%',
    '100%',
    '–',
  ])
})

test.each([
  [0.1231, '0.123'],
  [0.0625, '0.063'],
  [0.0025, '0.003'],
  [0.0169, '0.017'],
  [0.2025, '0.203'],
  [0, '0.000'],
  [1, '1.000'],
  [null, '–'],
])('the Brier score %s reads %s, half up', (score, shown) => {
  expect(format.brier(score)).toBe(shown)
})

test('the receipt keeps four decimals', () => {
  expect(format.brierInReceipt(0.13 ** 2)).toBe('0.0169')
  expect(format.brierInReceipt(0.25)).toBe('0.2500')
  expect(format.brierRange(0.0633, 0.2082)).toBe('0.063–0.208')
})

test('counts carry a comma, and few of few are said in words', () => {
  expect(format.count(5174)).toBe('5,174')
  expect(format.count(1234567)).toBe('1,234,567')
  expect(format.count(2.5)).toBe('2.5')
  expect(format.count(0)).toBe('0')
  expect(format.counted(1, 'prediction')).toBe('1 prediction')
  expect(format.counted(0, 'reply', 'replies')).toBe('0 replies')
  expect(format.shareOf(2, 3)).toBe('2 of 3')
  expect(format.shareOf(3, 5)).toBe('60%')
})

test.each([
  ['2022-06-07', '7 Jun 2022'],
  ['2026-12-31', '31 Dec 2026'],
])('the day %s reads %s', (date, shown) => {
  expect(format.day(date)).toBe(shown)
})

test('a day can name its weekday', () => {
  expect(format.dayAndWeekday('2026-12-31')).toBe('Thursday, 31 Dec 2026')
  expect(format.day(null)).toBe('–')
})

test.each([
  ['2026-07-01', 'today'],
  ['2026-06-30', 'yesterday'],
  ['2026-07-02', 'tomorrow'],
  ['2026-06-29', '2 days ago'],
  ['2026-08-01', 'in 4 weeks'],
  ['2025-12-31', '6 months ago'],
  ['2026-12-31', 'in 6 months'],
  ['2025-07-01', '12 months ago'],
  ['2022-06-07', '4 years ago'],
  ['2032-06-07', 'in 6 years'],
])('seen on 1 Jul 2026, %s is %s', (date, shown) => {
  expect(format.relativeDay(date, '2026-07-01')).toBe(shown)
})

test('an instant reads as the clock of its zone shows it', () => {
  expect(format.instant('2026-07-01T12:02:00Z', 'Europe/Berlin')).toBe('1 Jul 2026, 14:02')
  expect(format.instant('2026-12-31T23:30:00Z', 'Europe/Kyiv')).toBe('1 Jan 2027, 01:30')
  expect(format.instant('2026-07-01T00:05:00Z', 'UTC')).toBe('1 Jul 2026, 00:05')
})

test.each([
  ['https://www.bbc.co.uk/news/1?at=2#top', 'www.bbc.co.uk'],
  ['http://user@example.org:8080/', 'example.org'],
  ['not an address', 'not an address'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['https://', 'https://'],
])('the site of %s is %s', (url, site) => {
  expect(format.siteOf(url)).toBe(site)
})
