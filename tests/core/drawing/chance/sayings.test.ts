import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readChance } from '@/lib/core/drawing/chance/read-chance'

/** How far a reading may lie from what the sentence was written to say. */
const tolerance = 0.051

/** Sentences in the manner of newspapers, calls and interviews, each written with the chance it should be read as. */
const sayings = readFileSync('tests/fixtures/sayings.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [words: string, chance: string])

test.each(sayings)('"%s" is read as %s', (words, chance) => {
  const { probability } = readChance(words)
  if (chance === 'null') expect(probability).toBeNull()
  else expect(Math.abs((probability?.p ?? Number.NaN) - Number(chance))).toBeLessThan(tolerance)
})
