import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Run, runsBetween } from '@/lib/core/drawing/anchor/runs-between'

const pieces = fc.array(fc.constantFrom('it', 'will', ' ', 'rain', '.', '“', '\r\n', '😀', 'é'))
const words = pieces.map((each) => each.join(''))

function without(runs: readonly Run[], kind: Run['kind']): string {
  return runs.flatMap((run) => (run.kind === kind ? [] : run.text)).join('')
}

test('what is kept and left out is the old text, what is kept and added the new', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = runsBetween(before, after)
      expect([without(runs, 'added'), without(runs, 'left out')]).toEqual([before, after])
    }),
  )
})

test('a text is kept whole against itself, and two runs of one kind never stand side by side', () => {
  expect(runsBetween('It will.', 'It will.')).toEqual([{ kind: 'kept', text: 'It will.' }])
  expect(runsBetween('', '')).toEqual([])
  fc.assert(
    fc.property(words, words, (before, after) => {
      const kinds = runsBetween(before, after).map(({ kind }) => kind)
      expect(kinds.some((kind, index) => kind === kinds[index - 1])).toBe(false)
    }),
  )
})
