import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawPredictions } from '@/lib/core/drawing/draw-predictions'
import { goldDocuments } from '../../gold/documents'
import { hits } from '../../gold/matching'

const folder = 'lib/db/example/endgames'

test('the forecasts of the example interview stand among the first ten, with their hedges', () => {
  const text = readFileSync(`${folder}/interview.txt`, 'utf8')
  const { claims } = JSON.parse(readFileSync(`${folder}/predictions.json`, 'utf8'))
  const drawn = drawPredictions(text, { publishedOn: '2022-06-07', speakers: [] }).candidates
  const first = drawn.toSorted((a, b) => b.score - a.score).slice(0, 10)
  const forecasts = claims.filter(
    ({ id, kind }: { id: string; kind: string }) => id <= 'c14' && kind === 'forecast',
  )
  expect(forecasts).toHaveLength(6)
  for (const claim of forecasts)
    expect([claim.id, first.some((each) => hits(each, claim))]).toEqual([claim.id, true])
})

test('every place a candidate names holds its words', () => {
  for (const { text, published } of goldDocuments())
    for (const candidate of drawPredictions(text, { publishedOn: published, speakers: [] }).candidates) {
      expect(text.slice(candidate.start, candidate.end)).toBe(candidate.quote)
      const { speakerWords, hedge, deadline, condition, context } = candidate
      for (const span of [speakerWords, hedge, deadline, condition, context])
        if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
})

test('a text in another language gives nothing and says so', () => {
  const text =
    'Die Regierung wird im nächsten Jahr wahrscheinlich neue Wahlen ausrufen, sagt der Minister am Montag.'
  const { candidates, notices } = drawPredictions(text, { publishedOn: '2024-01-01', speakers: [] })
  expect(candidates).toEqual([])
  expect(notices.map(({ kind }) => kind)).toContain('not-english')
})

test('without a day of publication relative dates wait, and a notice says so', () => {
  const { candidates, notices } = drawPredictions(
    'The minister will resign next year. The bridge will be open by 2031, and nobody in the town doubts that it will.',
    { publishedOn: null, speakers: [] },
  )
  expect(notices.map(({ kind }) => kind)).toEqual(['needs-publication'])
  expect(candidates[0]?.deadline).toMatchObject({ text: 'next year', latest: null, needsPublication: true })
})
