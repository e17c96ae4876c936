import { expect, test } from 'vitest'
import { drawPredictions } from '@/lib/core/drawing/draw-predictions'

/** The first prediction of a text that appeared on 1 March 2024. */
function drawn(text: string) {
  return drawPredictions(text, { publishedOn: '2024-03-01', speakers: [] }).candidates[0]
}

test.each([
  ['Rents will rise by half by May 2025.', 'Will rents rise by half by May 2025?'],
  ['The bridge won’t open before June 2025.', 'Will the bridge open before June 2025?'],
  ['Nobody will buy the shop by 2026.', 'Will anybody buy the shop by 2026?'],
  ['There’ll be no deal by June 2024.', 'Will there be any deal by June 2024?'],
  ['Sales are unlikely to recover before 2026.', 'Will sales recover before 2026?'],
  ['We expect rents to fall by June 2025.', 'Will rents fall by June 2025?'],
  ['We don’t expect rents to fall by June 2025.', 'Will rents fall by June 2025?'],
  ['There is a 70 percent chance that the pier closes by 2025.', 'Will the pier close by 2025?'],
  ['There is a 30 percent chance of a drought by 2025.', 'Will there be a drought by 2025?'],
  ['I think the union will accept the offer by June 2024.', 'Will the union accept the offer by June 2024?'],
  ['The club, he says, will go under by June 2025.', 'Will the club go under by June 2025?'],
  [
    'No second bakery opens in the village by 2025. 80%',
    'Will any second bakery open in the village by 2025?',
  ],
  ['1. The mayor still in office: 74%', 'Will it prove true that “The mayor still in office”?'],
  ['The ferry runs dry of money by 2026, I suspect.', 'Will the ferry run dry of money by 2026?'],
  ['The odds that the tunnel opens by 2030 are long.', 'Will the tunnel open by 2030?'],
])('"%s" asks "%s"', (text, question) => {
  expect(drawn(text)?.question).toBe(question)
})

test('a short answer takes its question from what was asked', () => {
  const [answer] = drawPredictions('ANNA: Will the mill reopen by 2026?\n\nBRAM: Hardly.', {
    publishedOn: '2024-03-01',
    speakers: [],
  }).candidates
  expect(answer?.question).toBe('Will the mill reopen by 2026?')
})

test.each([
  ['What they won’t do is sell the mill by 2026.', 0.03],
  ['A sale of the mill by 2026? Not happening.', 0.02],
])('"%s" cannot be turned, so that what it denies is asked for', (text, p) => {
  const candidate = drawn(text)
  expect(candidate?.question).toMatch(/^Will what these words deny or doubt come about: “/)
  expect(candidate?.probability?.p).toBe(p)
})

test('the statement says what the question asks', () => {
  const candidate = drawn('Sales are bound to recover before 2026.')
  expect(candidate?.statement).toBe('Sales will recover before 2026.')
})
