import { expect, test } from 'vitest'
import { paragraphsIn } from '@/lib/core/drawing/turns/paragraphs'

function split(text: string): string[] {
  return paragraphsIn(text).map(({ start, end }) => text.slice(start, end))
}

test('a text that was broken at a width goes on in the next line', () => {
  expect(
    split('The ferry will be back before the end of the summer,\nand the fare will be higher than it was.'),
  ).toHaveLength(1)
})

test('where one line is long, a line end is the end of a paragraph', () => {
  const long = 'The ferry, which has been in the yard since the collision in the spring, '.repeat(3)
  const bet = '6. The ferry company keeps its licence through the year: 70%\nThis is a guess.'
  expect(split(`${bet}\n\n${long}`)).toEqual([...bet.split('\n'), long])
})
