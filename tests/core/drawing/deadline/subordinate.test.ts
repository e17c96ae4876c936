import { describe, expect, test } from 'vitest'
import { drawPredictions } from '@/lib/core/drawing/draw-predictions'

function lastDays(text: string): (string | null)[] {
  const { candidates } = drawPredictions(text, { publishedOn: '2026-11-25', speakers: [] })
  return candidates.map(({ deadline }) => deadline?.latest ?? null)
}

describe('a time of a clause that tells which thing is meant is no deadline', () => {
  test.each([
    'The tax that takes effect in January will probably hurt small firms.',
    'The ministry, which reports in May, will probably miss its target.',
    'The bank that reports in May will probably fail.',
  ])('%s', (text) => {
    expect(lastDays(text)).toEqual([null])
  })

  test.each([
    ['The plant, due to open in April, will probably lose money until 2030.', '2030-12-31'],
    ['The law, which will probably be passed in May 2027, is dead.', '2027-05-31'],
    ['I think that in 2028 rents will double.', '2028-12-31'],
  ])('another is: %s', (text, last) => {
    expect(lastDays(text)).toContain(last)
  })
})

describe('a time of a figure to measure by is no deadline', () => {
  test.each([
    ['Growth will slow to 2% in 2028 from 3% in 2026.', '2028-12-31'],
    ['Growth will slow to 2% next year, from 3% this year.', '2027-12-31'],
    ['Sales will reach 3 million in 2028, up from 2 million in 2026.', '2028-12-31'],
    ['Emissions will fall by half by 2035, compared with 4% in 2026.', '2035-12-31'],
  ])('%s', (text, last) => {
    expect(lastDays(text)).toEqual([last])
  })
})

describe('a year that is part of a name is none', () => {
  test.each(['The Falcon 2030 will probably be a flop.', 'Agenda 2030 will probably fail.'])('%s', (text) => {
    expect(lastDays(text)).toEqual([null])
  })

  test('that of a contest is', () => {
    expect(lastDays('The World Cup 2030 will probably be held in the rain.')).toEqual(['2030-12-31'])
  })
})

describe('other wordings', () => {
  test.each([
    ['It will be 2029 before the bridge reopens.', '2028-12-31'],
    ['It will probably hit $100 by EOY.', '2026-12-31'],
    ['It will probably hit $100 by the first of June.', '2027-06-01'],
    ['It will probably hit $100 in the week of 7 December.', '2026-12-13'],
    ['It will probably hit $100 in the week ending 13 December.', '2026-12-13'],
    ['It will probably hit $100 by calendar Q3.', '2027-09-30'],
    ['It will probably hit $100 in four, maybe five years.', '2031-11-25'],
  ])('%s', (text, last) => {
    expect(lastDays(text)).toEqual([last])
  })
})
