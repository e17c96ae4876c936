import { readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import { type Expression, expressionsIn, sourceFilesIn } from '../../../helpers/regular-expressions'

const folders = ['lib/core/drawing', 'lib/core/phrases', 'lib/core/day-words', 'lib/core/web-page']
const expressions: Expression[] = []
for (const folder of folders) expressions.push(...(await expressionsIn(folder)))

test('each regular expression of the engine is looked at, written out or built', () => {
  const built = expressions.filter(({ isBuilt }) => isBuilt).length
  const calls = folders
    .flatMap(sourceFilesIn)
    .flatMap((file) => readFileSync(file, 'utf8').match(/\bRegExp\(/g) ?? []).length
  expect(built).toBe(calls)
  expect(expressions.length - built).toBeGreaterThan(300)
})

test('no regular expression can be made to try more ways than a text has signs', () => {
  const slow = expressions.flatMap(({ source, flags, file }) =>
    analyse({ source, flags }).reports.map(({ type }) => `${file}: ${type} in /${source}/${flags}`),
  )
  expect(slow).toEqual([])
})

/** Runs that they repeat over, ended by a sign that none takes. */
const runs = [...'aA0é .,:;!?-–"“”’(['].concat('\n', '\t', 'a ', 'A ', 'a-', '1,', 'A.')

test('every regular expression says of a run of 50,000 what it says of a run of 1,000', () => {
  const changed = expressions.flatMap(({ source, flags, file }) => {
    const expression = new RegExp(source, flags.replace(/[gy]/g, ''))
    return runs
      .filter((run) => expression.test(worst(run, 50_000)) !== expression.test(worst(run, 1_000)))
      .map((run) => `${file}: /${source}/${flags} over ${JSON.stringify(run)}`)
  })
  expect(changed).toEqual([])
})

function worst(run: string, times: number): string {
  return `${run.repeat(times)}\u0000`
}
