import { expect, test } from 'vitest'
import { sharedWords, tellingWords } from '@/lib/core/similar-words'

test('the telling words of a line leave out short ones, common ones and numbers', () => {
  expect(tellingWords('Will the bridge open by the end of 2022?')).toEqual(['bridge', 'open'])
  expect(tellingWords('')).toEqual([])
  expect(tellingWords('Київ, Київ')).toEqual(['київ'])
})

test('a plural is the same word', () => {
  expect(sharedWords('Two bridges open.', 'The bridge opens')).toBe(2)
  expect(sharedWords('Snow falls', 'The bridge opens')).toBe(0)
})
