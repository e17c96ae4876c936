import { expect, test } from 'vitest'
import { isCalendarDate } from '@/lib/core/calendar'
import { type GoldDocument, goldDocuments } from '../../gold/documents'
import { scoreReadings } from '../../gold/score'

const documents = goldDocuments()
const zeroIsBest = new Set(['trapHitRate', 'probabilityMeanAbsoluteError', 'probabilityFlipped'])
const counts = new Set(['documents', 'forecasts', 'candidates', 'matches'])

test('every mark of the gold set is where it says', () => {
  for (const { text, forecasts, traps } of documents)
    for (const { start, end, quote } of [...forecasts, ...traps]) expect(text.slice(start, end)).toBe(quote)
})

test('every chance lies in its band, and every deadline begins before it ends', () => {
  for (const { id, probability, deadline } of documents.flatMap(({ forecasts }) => forecasts)) {
    const { low, p, high } = probability ?? { low: 0, p: 0.5, high: 1 }
    expect([id, 0 <= low && low <= p && p <= high && high <= 1]).toEqual([id, true])
    const days = [deadline?.earliest, deadline?.latest].filter((day) => day != null)
    expect([id, days.every(isCalendarDate), days.toSorted()]).toEqual([id, true, days])
  }
})

test('the marks themselves score 1 on every line, and 0 where that is best', () => {
  const score = scoreReadings(documents.map((document) => ({ document, candidates: perfect(document) })))
  for (const [line, figure] of Object.entries(score))
    if (!counts.has(line)) expect([line, figure]).toEqual([line, zeroIsBest.has(line) ? 0 : 1])
  expect(score.matches).toBe(335)
})

test('nothing drawn scores nothing, and the traps alone match nothing', () => {
  const none = scoreReadings(documents.map((document) => ({ document, candidates: [] })))
  expect(none).toMatchObject({ recall: 0, f1: 0, precision: null, acceptedWithoutEdit: 0 })
  const traps = scoreReadings(documents.map((document) => ({ document, candidates: trapped(document) })))
  expect(traps).toMatchObject({ trapHitRate: 1, matches: 0 })
})

function perfect({ forecasts }: GoldDocument) {
  return forecasts.map((forecast) => ({ ...forecast, score: 1 }))
}

function trapped({ traps }: GoldDocument) {
  return traps.map((trap) => ({
    ...trap,
    score: 1,
    speaker: '',
    hedge: null,
    probability: null,
    deadline: null,
  }))
}
