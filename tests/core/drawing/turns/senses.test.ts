import { expect, test } from 'vitest'
import { draftsIn } from '@/lib/core/drawing/candidates/drafts'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

/** Whose words the last clause of a text is. */
function lastSpeaker(text: string): string | undefined {
  return draftsIn(readTurns(text)).at(-1)?.speaker.name
}

test.each([
  'Mills maintain control of the valley in 2030: 80%',
  'Bakers maintain their lead next year: 70%',
  'I do expect some states to lose money by 2030.',
  'Milk should cost more as dairies continue to close.',
  'There will be a label, the ministry sees to that.',
  'The loaf will cost more, and they won’t have been told.',
  'I think Mary Holt makes it into the final.',
  'It is unlikely that all 27 member states will agree by 2030.',
  'The consumer prices index will fall below 2% by 2030.',
  'They will need more flour than perhaps people expect.',
])('a verb of saying or holding that here says nothing: %s', (text) => {
  expect(lastSpeaker(text)).toBe('author')
})

test.each([
  ['The ministry maintains that milk will cost more by 2030.', 'The ministry'],
  ['The ministry maintains prices will rise by 2030.', 'The ministry'],
  ['Bakers felt that milk will cost more by 2030.', 'Bakers'],
  ['The staff continue to expect that milk will cost more by 2030.', 'The staff'],
  ['The ministry states that milk will cost more by 2030.', 'The ministry'],
])('the same verb with what is held: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test('whoever has felt a thing has not foreseen what comes behind', () => {
  expect(
    lastSpeaker('Bakers have felt the effects of the drought. Prices are expected to stay high in 2030.'),
  ).toBe('author')
})
