import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readChance } from '@/lib/core/drawing/chance/read-chance'

/** How far a reading may lie from what the sentence was written to say. */
const tolerance = 0.051

/** Sentences each written with the chance they should be read as and the words that carry it; "-" is no such words. */
const sayings = readFileSync('tests/fixtures/hedged-sayings.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [words: string, chance: string, hedge: string])

test.each(sayings)('"%s" is read as %s by "%s"', (words, chance, hedge) => {
  const { probability, hedge: read } = readChance(words)
  expect(read?.text ?? '-').toBe(hedge)
  if (chance === 'null') expect(probability).toBeNull()
  else expect(Math.abs((probability?.p ?? Number.NaN) - Number(chance))).toBeLessThan(tolerance)
})
