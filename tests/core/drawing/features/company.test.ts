import { expect, test } from 'vitest'
import { featuredDrafts } from '@/lib/core/drawing/draw-predictions'
import { expectFeature } from '../../../helpers/drawn-features'

test('in a list of forecasts the present tense looks ahead', () => {
  const list = 'Ten guesses for 2025. I keep them in a drawer.\n\n'
  expectFeature(
    'list.present',
    [`${list}The ferry goes bankrupt.`, `${list}Two more bakeries close in the old town.`],
    [
      'The ferry goes bankrupt.',
      `${list}I walk to the harbour on most days.`,
      `${list}The ferry was sold in May.`,
    ],
  )
  const bets = '1. A heatwave in June: 40%\n2. The mayor resigns – 0.3\n3. A new ferry: one in ten\n\n'
  expectFeature('list.present', [`${bets}4. The lido reopens before the holidays.`], [])
  expectFeature(
    'answer.listed',
    ['ANN: What will happen to the ferry?\n\nBEN: The ferry line goes bankrupt.'],
    ['ANN: What did they do?\n\nBEN: The ferry line goes bankrupt.'],
  )
})

test('a draft knows the forecasts beside it', () => {
  const text = 'Rents will fall. The street is quiet. Wages will rise. Trade will shrink.'
  const names = featuredDrafts(text, { publishedOn: null, speakers: [] }).map(({ features }) =>
    features.map(({ name }) => name).filter((name) => name.startsWith('near.')),
  )
  expect(names[1]).toEqual(['near.most', 'near.before', 'near.after'])
  expect(names[3]).toContain('near.before')
})
