import { expect, test } from 'vitest'
import { chanceCsv, chanceSentence } from '@/app/_components/charts/chance-words'
import { phraseSentence } from '@/app/_components/charts/phrase-words'
import { rollingWords } from '@/app/_components/charts/score-view-words'
import { scoreCsv, scoreSentence } from '@/app/_components/charts/score-words'
import { shareRange } from '@/app/_components/charts/share-range'
import { fitText, textWidth } from '@/app/_components/charts/text-width'
import { rowLines, timelineSentence, timelineSummary } from '@/app/_components/charts/timeline-words'

const step = (date: string, n: number, mean: number) => ({
  date,
  n,
  mean,
  low: mean / 2,
  high: mean * 2,
  interval: null,
})

test('the score says where it began, where it stands and which end is good', () => {
  expect(scoreSentence([step('2022-11-11', 2, 0.36), step('2025-12-31', 7, 0.12311)])).toBe(
    'Mean Brier after each outcome, lower is better: 0.360 after 2, 0.123 after 7. Dashed while n is under 5.',
  )
  expect(scoreSentence([step('2022-12-31', 1, 0.0049)])).toBe(
    'Mean Brier 0.005 after 1 outcome, lower is better. Dashed while n is under 5.',
  )
  expect(scoreSentence([])).toMatch(/^Nothing has settled yet/)
})

test('a rolling score says of what it is the mean, and how far the last might have come out otherwise', () => {
  const last = { ...step('2025-12-31', 12, 0.12311), interval: [0.04, 0.21] as const }
  expect(scoreSentence([step('2022-11-11', 2, 0.36), last], rollingWords('last-10'))).toBe(
    'Mean Brier of the last 10 outcomes or more, lower is better: 0.360 (n 2) at first, 0.123 (n 12) in the end, 95% interval 0.040–0.210.',
  )
  expect(rollingWords('all')).toBe('')
})

test('the file of scores keeps both records apart', () => {
  expect(scoreCsv([{ name: 'Headline', points: [step('2022-11-11', 2, 0.36)] }])).toBe(
    'record,date,n,mean_brier,low,high,interval_low,interval_high\r\nHeadline,2022-11-11,2,0.36,0.18,0.72,,\r\n',
  )
})

const said = (at: string, probability: number | null) => ({ at, probability, low: null, high: null })

test('words that were never revised, revisions of your own and a withdrawal are told apart', () => {
  const speaker = { id: 's', name: 'Chris Miller', isYours: false, points: [said('2022-06-07', 0.13)] }
  const yours = {
    id: 'y',
    name: 'You',
    isYours: true,
    points: [said('2022-06-07', 0.15), said('2022-09-13', 0.22), said('2025-06-30', 0.01)],
  }
  expect(chanceSentence([speaker, yours])).toBe(
    'Chris Miller said 13% and never revised it. Your forecast went from 15% to 1% in 2 revisions.',
  )
  expect(chanceSentence([{ ...yours, points: [said('2022-06-07', 0.15), said('2022-09-13', null)] }])).toBe(
    'Your forecast of 15% was withdrawn.',
  )
  expect(chanceSentence([])).toBe('No chance has been given yet.')
  expect(chanceCsv([speaker])).toContain('Chris Miller,2022-06-07,0.13,,,')
})

test('a phrase says whether anybody was asked about it', () => {
  const reading = { phrase: 'unlikely', probability: 0.2, low: 0.1, high: 0.25 }
  const anchor = { phrase: 'Unlikely', low: 0.1, median: 0.2, high: 0.25 }
  expect(phraseSentence(reading, [anchor])).toBe(
    '“unlikely” is read as 20%, band 10–25%: readers hear 20%, half of them 10–25%.',
  )
  expect(phraseSentence(reading, [])).toBe(
    '“unlikely” is read as 20%, band 10–25%. No survey stands behind it.',
  )
})

test('a row of the timeline is read out with its chance, its band and its outcome', () => {
  const row = {
    id: 'p',
    group: 'g',
    claim: 'Ceasefire in force',
    detail: 'by 31 Dec 2022',
    probability: 0.2,
    low: 0.1,
    high: 0.35,
    role: 'headline' as const,
    standing: 'no' as const,
    saidOn: '2022-06-07',
    knownOn: '2022-12-31',
    dueOn: '2022-12-31',
  }
  expect(rowLines(row)).toEqual([
    'Ceasefire in force, by 31 Dec 2022',
    '20%, band 10–35%, said 7 Jun 2022',
    'No, known 31 Dec 2022, due 31 Dec 2022',
  ])
  expect(timelineSummary([row], [])).toBe('1 prediction: 1 no. 0 events.')
  expect(timelineSentence([], [])).toMatch(/^Nothing has been said yet/)
})

test('intervals are whole percents and say so once when both ends agree', () => {
  expect([shareRange([0.0335, 0.1698]), shareRange([0.5, 0.5]), shareRange(null)]).toEqual([
    '3–17%',
    '50%',
    '–',
  ])
})

test('a text is cut to its width with an ellipsis, and left alone where it fits', () => {
  expect(fitText('Short', 200)).toBe('Short')
  const cut = fitText('Ends by a deal that both governments call a success', 120)
  expect(cut).toMatch(/…$/)
  expect(textWidth(cut)).toBeLessThanOrEqual(120)
})
