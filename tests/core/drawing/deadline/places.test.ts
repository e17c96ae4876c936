import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCalendarDate } from '@/lib/core/calendar'
import { findDeadlines, findDeadlinesIn } from '@/lib/core/drawing/deadline/find-deadlines'

const pieces = fc.constantFrom(
  'by',
  'the',
  'end',
  'of',
  'next',
  'this',
  'year',
  'in',
  'two',
  'or',
  'three',
  'years',
  'before',
  'Easter',
  '2030',
  "'31",
  'June',
  '9',
  '-',
  '–',
  ',',
  '.',
  'early',
  'mid',
  'Q3',
  'until',
  'not',
  '😵‍💫',
  'café',
  'century',
  'summer',
  '\r\n\r\n',
  '’',
  'fiscal',
  'between',
  'and',
  'half',
  'first',
  '9999',
) // prettier-ignore

const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', '\u00a0', '\n')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))

test('whatever the text, each place holds its words, none lies over another, and days exist in order', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('2026-11-25', '2024-02-29', '1999-12-31', null), (text, published) => {
      let end = 0
      for (const found of findDeadlines(text, published)) {
        expect(text.slice(found.start, found.end)).toBe(found.text)
        expect(found.start).toBeGreaterThanOrEqual(end)
        end = found.end
        for (const date of [found.earliest, found.latest])
          if (date !== null) expect(isCalendarDate(date)).toBe(true)
        if (found.earliest !== null && found.latest !== null)
          expect(found.earliest <= found.latest).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('a time beyond all calendars is vague', () => {
  expect(findDeadlines('The sun swells in 9999 years.', '2026-11-25')).toMatchObject([
    { text: 'in 9999 years', earliest: null, latest: null, grain: 'vague' },
  ])
})

test('a slice keeps its places in the whole', () => {
  const whole = '😵 Curly ’quotes’ first. It ends by 2030.'
  const [found] = findDeadlinesIn(whole.slice(24), 24, null)
  expect(whole.slice(found?.start, found?.end)).toBe('by 2030')
})
