import { expect, test } from 'vitest'
import { newMemory, recall } from '@/lib/core/drawing/turns/memory'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'
import { speakerOf } from '@/lib/core/drawing/turns/speakers'
import { unitsOf } from '@/lib/core/drawing/turns/units'

/** Whose words the last of a text are, and in whose voice. */
function lastSpeaker(text: string): [string, string] {
  const reading = readTurns(text)
  const memory = newMemory()
  let last: [string, string] = ['nobody', '']
  for (const sentence of reading.sentences) {
    for (const unit of unitsOf(text, sentence)) {
      const { name, voice } = speakerOf(reading, unit, memory, { from: 0, to: unit.words.length })
      last = [name, voice]
    }
    recall(reading, sentence, memory)
  }
  return last
}

test.each([
  ['Bakers expect bread to cost more by May.', 'Bakers'],
  ['A baker who asked to stay unnamed expects bread to cost more.', 'A baker'],
  ['One judge, Ms Okafor, thinks the law will fall.', 'Ms Okafor'],
  [
    'Biologists at the northern station reckon the herring will be back.',
    'Biologists at the northern station',
  ],
  ['Bread, says their man in the market, will cost more.', 'their man'],
  ['The next harvest, she believes, may be the last.', 'she'],
  ['Unibank is betting that rates will fall.', 'Unibank'],
  ['The inspectors were in town. They foresee a closure by June.', 'inspectors'],
  ['The bakers’ federation has found that two shops in three will close.', 'The bakers’ federation'],
])('whoever holds a view has it reported: %s', (text, name) => {
  const [speaker, voice] = lastSpeaker(text)
  expect(speaker.replace(/^The (?=inspectors)/, '')).toBe(name)
  expect(voice).toBe('paraphrase')
})

test.each([
  'Flour prices are projected to double by 2030.',
  'Bread was forecast to cost more.',
  'House prices end the year higher than they began.',
  'The most likely outcome continues to be a slow rise.',
  'Margins should be 40 percent, plus or minus two points, by May.',
  'Our working assumption is that rates stay put.',
  'If they all ask, the mill will close.',
])('what is foreseen says nothing itself: %s', (text) => {
  expect(lastSpeaker(text)).toEqual(['author', 'author'])
})

test.each([
  ['By unanimous vote, the board kept the price. It will rise by May.', 'author'],
  ['by the harbour wall. It will rise by May.', 'author'],
  ['By Jo Marsh\n\nIt will rise by May.', 'Jo Marsh'],
  ['Bread and Peace\nBy Jo Marsh, The Miller\n\nIt will rise by May.', 'Jo Marsh'],
])('a byline names a person, and nothing else: %j', (text, name) => {
  expect(lastSpeaker(text)[0]).toBe(name)
})
