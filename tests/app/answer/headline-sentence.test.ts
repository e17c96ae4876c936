import { expect, test } from 'vitest'
import { headlineSentence, headlineWent } from '@/app/_components/answer/headline-sentence'

const none = { n: 0, mean: null }

test('the headline is said before and after, with what it rests on', () => {
  expect(headlineSentence({ before: { n: 7, mean: 0.1231 }, after: { n: 8, mean: 0.1527 } })).toBe(
    'The headline goes from 0.123 (n 7) to 0.153 (n 8).',
  )
  expect(headlineSentence({ before: none, after: { n: 1, mean: 0.04 } })).toBe(
    'It begins the headline at 0.040 (n 1).',
  )
})

test('once it is recorded the headline is said to have moved, from what to what', () => {
  const before = { n: 7, mean: 0.1231 }
  expect(headlineWent({ before, after: { n: 8, mean: 0.1527 } })).toBe(
    'The headline went from 0.123 (n 7) to 0.153 (n 8).',
  )
  expect(headlineWent({ before: none, after: { n: 1, mean: 0.04 } })).toBe(
    'The headline begins at 0.040 (n 1).',
  )
  expect(headlineWent({ before, after: before })).toBe('The headline stays at 0.123.')
})

test('an answer taken back may leave no headline at all', () => {
  const change = { before: { n: 1, mean: 0.04 }, after: none }
  expect(headlineSentence(change)).toBe(
    'The headline, 0.040 (n 1), goes: nothing else that counts is settled.',
  )
  expect(headlineWent(change)).toBe('The headline was 0.040 (n 1); nothing that counts is settled now.')
})

test('a headline that stays is said to stay, and one that is nothing is not mentioned', () => {
  const stays = { n: 7, mean: 0.1231 }
  expect(headlineSentence({ before: stays, after: stays })).toBe('The headline stays at 0.123.')
  expect(headlineSentence({ before: none, after: none })).toBe('')
})
