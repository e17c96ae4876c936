import { expect, test } from 'vitest'
import { featuredDrafts } from '@/lib/core/drawing/draw-predictions'
import { expectFeature } from '../../../helpers/drawn-features'

test('what is done with a thing on a set day is scheduled, what befalls it is not', () => {
  expectFeature(
    'act.scheduled',
    [
      'The figures will be published on Thursday.',
      'The congress will be held in Lund in May.',
      'The next report will then be sent to all owners.',
    ],
    ['The mill will be closed by 2030.', 'The harvest will be poor.', 'The record will be broken in May.'],
  )
})

test('a body that decides for itself acts by plan, a thing or a market does not', () => {
  expectFeature(
    'act.body',
    [
      'The Board will continue to assess the data.',
      'The committee will review the rules in June.',
      'Our editors will keep watching the case.',
    ],
    [
      'The lira will continue to weaken.',
      'The committee will split over it.',
      'Rents will keep climbing in the capital.',
    ],
  )
})

test('likelihood of what is so already is told from likelihood of what is to come', () => {
  expectFeature(
    'likelihood.present',
    [
      'The fire was probably caused by a faulty cable in the attic.',
      'The letter is likely meant for readers at home.',
      'Perhaps the owner is tired of paying for the roof.',
    ],
    [
      'The owner will probably sell the house.',
      'The dam is likely to burst.',
      'The price is probably higher by next spring.',
    ],
  )
})

test('talk about a chance is told from a chance', () => {
  expectFeature(
    'likelihood.talk',
    [
      'The table shows the estimated probability of each result.',
      'Our method allows for the possibility of late ballots.',
    ],
    ['The probability of rain is 30 percent.', 'There is a small chance of a second vote.'],
  )
})

test('a question inside of what is said is no claim', () => {
  expectFeature(
    'inside.question',
    [
      'We keep asking whether the ferry will ever come back.',
      'This page explains how the vote will be counted.',
      'She does not know when he will retire.',
    ],
    ['When the ice melts, the ferry will come back.', 'The ferry, which is old, will come back.'],
  )
})

test('“may have” and a noun is no perfect', () => {
  expectFeature(
    'perfect.afterModal',
    ['She may have missed the train.', 'The bridge would not have held.'],
    ['She may have a good year.', 'The party could have two seats more.', 'They might not have the money.'],
  )
})

test('a condition turned round with “to” may still come true', () => {
  expectFeature(
    'if.unreal',
    ['Were I the mayor, I would close it.', 'If the dam had burst, the town would be gone.'],
    ['Were the dam to burst, the town would be flooded.', 'If the dam bursts, the town will be flooded.'],
  )
})

test('people may be free to do what things only may come to', () => {
  expectFeature(
    'could.ability',
    ['You may copy the table.', 'We could tell you stories.'],
    [
      'The river may rise.',
      'We could see snow by Sunday.',
      'I can tell you that the river will rise for weeks.',
    ],
  )
})

test('obligation and past count only before the words that look ahead', () => {
  expectFeature(
    'against.obligation',
    ['Voters must decide whether it could work.'],
    ['Rates will have to rise.', 'The town could need to borrow.'],
  )
})

test('a claim with its chance behind it is a bet', () => {
  expectFeature(
    'shape.bet',
    [
      'Norham lose the final: 60%',
      'A strike at the docks – 0.3',
      'Our team goes up: evens',
      'The old mill closes: 75',
    ],
    ['Norham lost the final 3-1.', 'The dock opens at 9:30 on weekdays.'],
  )
})

test('what is broken off or asks in its order of words is marked so', () => {
  expectFeature('shape.unfinished', ['That could lead to'], ['That could lead to war.'])
  expectFeature('shape.inverted', ['will it be like the last one'], ['It will be like the last one.'])
})

test('an expectation in the past tense is a forecast reported, whatever stands before it', () => {
  expectFeature(
    'report.foreseen',
    ['Output was expected to rise slowly.', 'Staff projected that output would rise.'],
    ['Output is expected to rise slowly.', 'The expected rise did not come.'],
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

test('a name that is spelled like a modal verb is none', () => {
  expectFeature(
    'modal.might',
    ['Rents might fall.', 'The cat said: “Might rain later.”'],
    ['Mayor Ida Might cast her vote.', 'His cat, Might, sleeps on it.'],
  )
})

test('a tag after a statement makes it no question', () => {
  expectFeature(
    'shape.question',
    [],
    ['Something else will take its place, right?', 'It’s going to sell, isn’t it?'],
  )
})

test('being back in a final is no small talk, being back in a minute is', () => {
  expectFeature(
    'against.smallTalk',
    ['We will be back in a minute.', 'The minister may wish to add a word.'],
    ['Harrow will be back in a final by 2030.'],
  )
})

test('what should help to lift something is expected, what should help people is asked for', () => {
  expectFeature(
    'should.duty',
    ['The council should help the poor.'],
    ['Cheaper oil should help lift demand.', 'The rain should help to ease the drought.'],
  )
})
