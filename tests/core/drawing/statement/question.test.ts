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
  ['I don’t think sales are likely to recover by 2026.', 'Will sales recover by 2026?'],
  ['I don’t think it’s likely that sales recover by 2026.', 'Will sales recover by 2026?'],
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
  ['1. The mayor still in office: 74%', 'Will the mayor still be in office?'],
  ['The ferry runs dry of money by 2026, I suspect.', 'Will the ferry run dry of money by 2026?'],
  ['The odds that the tunnel opens by 2030 are long.', 'Will the tunnel open by 2030?'],
  ['The margin’s probably under ten points by May 2025.', 'Will the margin be under ten points by May 2025?'],
  ['The old line reopens by 2026: one in twenty.', 'Will the old line reopen by 2026?'],
  ['Deeper cuts are possible before May 2025.', 'Will there be deeper cuts before May 2025?'],
  ['Growth of two percent is forecast for 2025.', 'Will there be growth of two percent in 2025?'],
  ['Premiums will triple by 2026, brokers agree.', 'Will premiums triple by 2026?'],
  ['We’ll have a winner by Friday, though.', 'Will we have a winner by Friday?'],
  ['The odds of a strike by May 2025 are about one in thirty.', 'Will there be a strike by May 2025?'],
  ['We put the chance of a strike by May 2025 at one in ten.', 'Will there be a strike by May 2025?'],
  [
    'A return to rationing is highly unlikely before 2026.',
    'Will there be a return to rationing before 2026?',
  ],
  ['I’d be astonished if they closed the pool by 2026.', 'Will they close the pool by 2026?'],
  ['I would be amazed if the mill were sold by 2026.', 'Will the mill be sold by 2026?'],
  ['Margins ought to recover by May 2025.', 'Will margins recover by May 2025?'],
  ['Premiums will at least double by May 2025.', 'Will premiums at least double by May 2025?'],
  ['Premiums will, I think, double by May 2025.', 'Will premiums double by May 2025?'],
  ['The farmers will in all likelihood win by 2026.', 'Will the farmers win by 2026?'],
  ['By the spring of 2025 the ferry will be full.', 'Will the ferry be full by 2025-05-31?'],
  ['The mayor wrote on Sunday that the pier will close by 2026.', 'Will the pier close by 2026?'],
  ['The mayor insists that a deal is likely to be signed by 2026.', 'Will a deal be signed by 2026?'],
  ['Expect at least five resignations by 2026.', 'Will there be at least five resignations by 2026?'],
  [
    'Ann Lee is still the mayor at the end of 2025: 0.8',
    'Will Ann Lee still be the mayor at the end of 2025?',
  ],
  [
    'The bishop (of Oslo) is still in office at the end of 2025: 40%',
    'Will the bishop still be in office at the end of 2025?',
  ],
  ['The Greens lose by 2026, I suspect.', 'Will the Greens lose by 2026?'],
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

test.each([
  [
    'ANNA: Minister, will the hospitals cope in 2025?',
    'BRAM: They will.',
    'Will the hospitals cope in 2025?',
  ],
  [
    'ANNA: The heat subsidy, does it survive the budget?',
    'BRAM: Touch and go.',
    'Will the heat subsidy survive the budget?',
  ],
  [
    'ANNA: What are the odds the deal closes in 2025?',
    'BRAM: Better than 80%.',
    'Will the deal close in 2025?',
  ],
  ['ANNA: Do you think that the mill will reopen?', 'BRAM: Hardly.', 'Will the mill reopen?'],
  ['ANNA: And pricing, does it hold?', 'BRAM: It should.', 'Will pricing hold?'],
  ['ANNA: Is this war ending this year?', 'BRAM: Next year, probably.', 'Will this war end by 2025-12-31?'],
])('an answer takes what is asked without whom it is asked of: %s %s', (asked, said, question) => {
  const { candidates } = drawPredictions(`${asked}\n\n${said}`, { publishedOn: '2024-03-01', speakers: [] })
  expect(candidates.at(-1)?.question).toBe(question)
})

test.each([
  [
    'Marta Lund is the favourite. She will win the stage in June 2024.',
    'Will Marta Lund win the stage in June 2024?',
  ],
  ['The tram line is late. It will open by June 2025.', 'Will the tram line open by June 2025?'],
  [
    'The growers are angry. They will go on strike by June 2025.',
    'Will the growers go on strike by June 2025?',
  ],
  [
    'Marta Lund will start on Friday and should be back by June 2024.',
    'Will Marta Lund be back by June 2024?',
  ],
])('what stands for the subject before is named: %s', (text, question) => {
  const { candidates } = drawPredictions(text, { publishedOn: '2024-03-01', speakers: [] })
  expect(candidates.at(-1)?.question).toBe(question)
})

test.each([
  ['The growers are angry. It will open by June 2025.', 'Will it open by June 2025?'],
  ['June was warm. It will cover the cost by June 2025.', 'Will it cover the cost by June 2025?'],
  ['The US is in a slump. It will end by June 2025.', 'Will it end by June 2025?'],
  ['The tram line is late. She will resign by June 2025.', 'Will she resign by June 2025?'],
  ['The vote is close. It will be hard to govern by June 2025.', 'Will it be hard to govern by June 2025?'],
])('what does not agree, or stands for nothing, stays: %s', (text, question) => {
  const { candidates } = drawPredictions(text, { publishedOn: '2024-03-01', speakers: [] })
  expect(candidates.at(-1)?.question).toBe(question)
})

test.each([
  ['There’ll be no deal by June 2024.', 'There will be some deal by June 2024.'],
  ['Nobody will buy the shop by 2026.', 'Somebody will buy the shop by 2026.'],
  ['There is no chance of a deal by 2026.', 'There will be a deal by 2026.'],
  ['There is no chance that the party wins in May 2025.', 'The party will win in May 2025.'],
  ['There is no sign that the rebels will start talks any time soon.', 'The rebels will start talks soon.'],
])('“any” is asked and “some” is said: %s', (text, statement) => {
  expect(drawn(text)?.statement).toBe(statement)
})

test('two who answer one question are both asked it', () => {
  const text =
    'ANN: Does anybody think there’ll be a deal before June 2024?\n\nBO: No.\n\nCY: Highly unlikely.'
  const { candidates } = drawPredictions(text, { publishedOn: '2024-03-01', speakers: [] })
  expect(candidates.map(({ speaker, question }) => [speaker, question])).toEqual([
    ['BO', 'Will there be a deal before June 2024?'],
    ['CY', 'Will there be a deal before June 2024?'],
  ])
})

test('a word that asks stands for nobody, and what has been is not to be', () => {
  const asked =
    'ANN: So where does this leave them? Does it survive until June 2024?\n\nBO: I’d be very surprised if it didn’t.'
  expect(drawn(asked)?.question).toBe('Will it survive until June 2024?')
  const told = 'BO: He will win in May 2025. He’s been written off three times.'
  expect(drawPredictions(told, { publishedOn: '2024-03-01', speakers: [] }).candidates).toHaveLength(1)
})
