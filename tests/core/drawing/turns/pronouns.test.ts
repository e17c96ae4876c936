import { expect, test } from 'vitest'
import { draftsIn } from '@/lib/core/drawing/candidates/drafts'
import { pronounOf } from '@/lib/core/drawing/turns/gender'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

/** Whose words the last clause of a text is. */
function lastSpeaker(text: string): string | undefined {
  return draftsIn(readTurns(text)).at(-1)?.speaker.name
}

test.each([
  ['Eva Lind', 'she'],
  ['Lars Bo', 'he'],
  ['Ms Okafor', 'she'],
  ['Ann King', 'she'],
  ['My uncle', 'he'],
  ['The spokeswoman', 'she'],
  ['The minister', null],
  ['Zug Marlo', null],
])('a name or a role tells "he" from "she" where it can: %s', (name, pronoun) => {
  expect(pronounOf(name)).toBe(pronoun)
})

test.each([
  ['Eva Lind met her counterpart Lars Bo. He said milk would cost more by May.', 'Lars Bo'],
  ['Eva Lind met her counterpart Lars Bo. She said milk would cost more by May.', 'Eva Lind'],
  ['Eva Lind and Lars Bo bake. She rang Lars. He expects milk to cost more by May.', 'Lars Bo'],
  ['Zug Marlo met Pim Trovato at the dairy. He expects milk to cost more by May.', 'Zug Marlo'],
  ['Eva Lind is calm. Her deputy, Karl Moe, is not: he thinks milk will be gone by May.', 'Karl Moe'],
  [
    '“We climb the Mont Tervel by May,” says Eva Lind, a guide. She expects the road to be open by then.',
    'Eva Lind',
  ],
  ['PORT HOLM, Aug. 3 — Pim Trovato bakes. He expects milk to cost more by May.', 'Pim Trovato'],
  ['Mr Moe bakes. Mrs Dahl does not. She expects milk to cost more by May.', 'Mrs Dahl'],
  ['Mr Moe bakes. His widow, Ulla, told us milk would cost more. She expects bread to follow.', 'Ulla'],
  ['Eva Lind rang. Tom Ash was here, and he said milk would cost more by May.', 'Tom Ash'],
  ['Lars Bo rang. Lars’s shop was full, and he said milk would cost more by May.', 'Lars Bo'],
  ['We drove to the Pic Blanc. Lars Bo drove. He expects milk to cost more by May.', 'Lars Bo'],
])('a pronoun is whoever it can be: %s', (text, name) => {
  expect(lastSpeaker(text)).toBe(name)
})

test('whoever spoke stays at hand, whomever they spoke of', () => {
  const text = 'Another baker thought that Lars Bo would go first. “They will be gone by May,” he said.'
  expect(draftsIn(readTurns(text)).map(({ speaker }) => speaker.name)).toEqual([
    'Another baker',
    'Another baker',
  ])
})

test.each([
  ['The council disagrees. It says milk will cost more by May.', 'The council'],
  ['The book’s authors are old. The book’s authors see dearer milk. They give it 90%.', 'The book’s authors'],
  ['The dairy’s owners expect dearer milk. They put the chance at 90%.', 'The dairy’s owners'],
])('a house is "it", a group is "they": %s', (text, name) => {
  expect(lastSpeaker(text)).toBe(name)
})

test('"the things that she had called" says nothing of who she is', () => {
  expect(
    lastSpeaker(
      'Anwar Pell came by. Of the things that she had called, one in ten had come. He thinks milk will cost more.',
    ),
  ).toBe('Anwar Pell')
})
