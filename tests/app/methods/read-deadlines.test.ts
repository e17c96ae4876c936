import { expect, test } from 'vitest'
import { readWordings, wordings } from '@/app/methods/_lib/read-deadlines'

test('every wording of the table is read whole, and the days are those of its words', () => {
  const rows = readWordings()
  expect(rows.map(({ text }) => text)).toEqual([...wordings])
  const days = new Map(rows.map(({ text, earliest, latest }) => [text, [earliest, latest]]))
  expect(days.get('by 2030')).toEqual([null, '2030-12-31'])
  expect(days.get('in early 2027')).toEqual(['2027-01-01', '2027-04-30'])
  expect(days.get('before Easter 2027')).toEqual([null, '2027-03-27'])
  expect(days.get('on the 22nd')).toEqual(['2026-06-22', '2026-06-22'])
  expect(days.get('within six months')).toEqual([null, '2026-12-15'])
  expect(days.get('soon')).toEqual([null, null])
})
