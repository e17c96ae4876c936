import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { goldDocuments } from '../../gold/documents'
import type { Judged } from '../../gold/judge'
import { scoreReadings } from '../../gold/score'

type Scored = { figures: Record<string, number | null>; outputs: Record<string, Judged[]> }

/** Where the other scorer's name for a line is not ours in other letters. */
const renamed: Record<string, string> = { 'precision_at_recall_0.9': 'precisionAtRecall90' }

test.each(['engine', 'altered'])(
  'a scorer written apart from ours says the same of the %s outputs',
  (name) => {
    const file = path.resolve('tests/fixtures/gold-scores', `${name}.json`)
    const { figures, outputs }: Scored = JSON.parse(readFileSync(file, 'utf8'))
    const ours = scoreReadings(
      goldDocuments().map((document) => ({ document, candidates: outputs[document.id] ?? [] })),
    )
    const theirs = Object.entries(figures).map(([line, figure]) => [renamed[line] ?? camelCase(line), figure])
    expect(rounded(ours)).toEqual(rounded(Object.fromEntries(theirs)))
  },
)

function camelCase(line: string): string {
  return line.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** To twelve digits, which two orders of adding up agree on. */
function rounded(figures: Record<string, number | null>): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(figures).map(([line, figure]) => [
      line,
      figure === null ? null : Number(figure.toFixed(12)),
    ]),
  )
}
