import { expect, test } from 'vitest'
import { draftsIn } from '@/lib/core/drawing/candidates/drafts'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

/** Whose words the clauses of a text are. */
function speakersIn(text: string): string[] {
  return draftsIn(readTurns(text)).map(({ speaker: { name } }) => name)
}

const voices = [
  '“Bread will cost four pounds by 2030.”\nJo Marsh, baker, 44',
  '“I think the bridge will close next year.”\nTom Holt, retired postman',
  '“It will rain all summer.”\n\nAnna Weiss, nurse',
]

test('a name below each quotation is that of who said it', () => {
  expect(speakersIn(voices.join('\n\n'))).toEqual(['Jo Marsh', 'Tom Holt', 'Anna Weiss'])
})

test('straight quotation marks and a dash before the name make no difference', () => {
  const text = voices
    .join('\n\n')
    .replace(/[“”]/g, '"')
    .replace(/\n(?=Jo|Tom|Anna)/g, '\n— ')
  expect(speakersIn(text)).toEqual(['Jo Marsh', 'Tom Holt', 'Anna Weiss'])
})

test('a name above each quotation is that of who says it', () => {
  const text = voices.map((voice) => voice.split(/\n+/).reverse().join('\n'))
  expect(speakersIn(text.join('\n\n'))).toEqual(['Jo Marsh', 'Tom Holt', 'Anna Weiss'])
})
