import { expect, test } from 'vitest'
import { headlineSentence } from '@/app/_components/answer/headline-sentence'

const none = { n: 0, mean: null }

test('the headline is said before and after, with what it rests on', () => {
  expect(headlineSentence({ before: { n: 7, mean: 0.1231 }, after: { n: 8, mean: 0.1527 } })).toBe(
    'The headline goes from 0.123 (n 7) to 0.153 (n 8).',
  )
  expect(headlineSentence({ before: none, after: { n: 1, mean: 0.04 } })).toBe(
    'It begins the headline at 0.040 (n 1).',
  )
})

test('a headline that stays is said to stay, and one that is nothing is not mentioned', () => {
  const stays = { n: 7, mean: 0.1231 }
  expect(headlineSentence({ before: stays, after: stays })).toBe('The headline stays at 0.123.')
  expect(headlineSentence({ before: none, after: none })).toBe('')
})
