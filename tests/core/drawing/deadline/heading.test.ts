import { describe, expect, test } from 'vitest'
import { headingOver, isOfTime } from '@/lib/core/drawing/deadline/heading'
import { drawPredictions } from '@/lib/core/drawing/draw-predictions'

function lastDayOf(text: string, part: string, publishedOn = '2026-11-25'): string | null | undefined {
  const { candidates } = drawPredictions(text, { publishedOn, speakers: [] })
  const found = candidates.find(({ quote }) => quote.includes(part))
  return found && (found.deadline?.latest ?? null)
}

const claims = 'Rents will probably fall in the harbour.\n\nTrams will be full and late.'

describe('a heading that is a time gives it to what stands below', () => {
  test.each([
    ['Within a Year', '2027-11-25'],
    ['2–3 Years', '2029-11-25'],
    ['## Predictions for 2028', '2028-12-31'],
    ['The next five years', '2031-11-25'],
    ['2028', '2028-12-31'],
  ])('%s', (heading, last) => {
    const text = `A few thoughts on what may come.\n\n${heading}\n\n${claims}`
    expect(lastDayOf(text, 'Rents')).toBe(last)
    expect(lastDayOf(text, 'Trams')).toBe(last)
  })

  test.each([
    'The tram will still be late in 2028',
    'Happy New Year',
    '25 November 2026',
    'What the town council thinks of trams in 2028',
  ])('not of one that says more, or names a day: %s', (heading) => {
    expect(lastDayOf(`A few thoughts on what may come.\n\n${heading}\n\n${claims}`, 'Rents')).toBeNull()
  })

  test('not over the next heading', () => {
    const text = `A few thoughts.\n\n2028\n\nRents will probably fall.\n\nTrams\n\nTrams will probably be full and late.`
    expect(lastDayOf(text, 'full')).toBeNull()
  })
})

test('a heading is a marked line or a short one by itself', () => {
  const text = 'Intro.\n\n# One\nText here.\n\nTwo\n\nMore text here.'
  expect(headingOver(text, text.indexOf('Text'))?.text).toBe('# One')
  expect(headingOver(text, text.indexOf('More'))?.text).toBe('Two')
  expect(headingOver(text, 0)).toBeNull()
})

test('a heading is of a time where it says hardly more', () => {
  expect(isOfTime('My forecasts for 2028', 'for 2028')).toBe(true)
  expect(isOfTime('Ostrow is still mayor at the end of 2028', 'at the end of 2028')).toBe(false)
})

describe('a list of forecasts', () => {
  const items = [
    'The mayor is still in office on 31 December: 80%',
    'No strike in December: 60%',
    'The mill is sold: 40%',
    'The ferry sinks: 2%',
  ]
  const listed = items.map((item, index) => `${index + 1}. ${item}`).join('\n\n')

  test('written in the last days of a year is about the next', () => {
    const text = `Here are four guesses.\n\n${listed}`
    expect(lastDayOf(text, 'in office', '2026-12-29')).toBe('2027-12-31')
    expect(lastDayOf(text, 'strike', '2026-12-29')).toBe('2027-12-31')
    expect(lastDayOf(text, 'in office', '2026-06-29')).toBe('2026-12-31')
  })

  test('has no time from a habit or from last year’s list above it', () => {
    const text = `Every year in the week before Christmas I make four guesses. Last year I said that it would be sold by the autumn.\n\n${listed}`
    expect(lastDayOf(text, 'mill')).toBeNull()
  })

  test('has the time that the words above give it', () => {
    const text = `As every winter, here are my bets for next year.\n\n${listed}`
    expect(lastDayOf(text, 'mill')).toBe('2027-12-31')
  })
})
