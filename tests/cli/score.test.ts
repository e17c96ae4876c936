import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runPreflight } from '../helpers/command'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foresaid-score-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

/** Runs from the test's folder, as a person would, so that messages carry the name they typed. */
const score = (...words: string[]) => runPreflight(['foresaid', 'score', ...words], { INIT_CWD: folder })

const good = 'probability,outcome,low,high,id\n0.13,0,0.05,0.25,first\n0.7,YES,,,second\n'

test('a CSV gives the mean Brier score with its band', async () => {
  file('good.csv', good)
  const ended = await score('good.csv', '--json', '--each')
  expect(ended).toMatchObject({ code: 0, err: '' })
  const { n, brier, each } = JSON.parse(ended.out)
  expect(n).toBe(2)
  expect(brier.mean).toBeCloseTo((0.13 ** 2 + 0.3 ** 2) / 2, 12)
  expect(brier.low).toBeCloseTo((0.05 ** 2 + 0.3 ** 2) / 2, 12)
  expect(brier.high).toBeCloseTo((0.25 ** 2 + 0.3 ** 2) / 2, 12)
  expect(each[0]).toMatchObject({ line: 2, id: 'first', weight: 1, brier: 0.0169 })
})

test('JSON of the same rows gives the same figures', async () => {
  file('good.csv', good)
  const rows = [
    { probability: 0.13, outcome: 0, low: 0.05, high: 0.25, id: 'first' },
    { probability: '0.7', outcome: 'yes', id: 'second' },
  ]
  file('good.json', JSON.stringify(rows))
  const [csv, json] = [await score('good.csv', '--json'), await score('good.json', '--json')]
  expect(json).toEqual(csv)
})

test('weights share out the votes', async () => {
  file('weights.csv', 'probability,outcome,weight\n0,0,3\n1,0,1\n')
  const { n, brier } = JSON.parse((await score('weights.csv', '--json')).out)
  expect({ n, mean: brier.mean }).toEqual({ n: 4, mean: 0.25 })
})

test('without --json a person gets a table', async () => {
  file('good.csv', good)
  const { out } = await score('good.csv')
  expect(out).toContain('good.csv: 2 forecasts, 1 came true (50%)')
  expect(out).toMatch(/Brier +0\.0535 +0\.0463 to 0\.0763/)
})

test('a certain miss is an infinite log score, said so', async () => {
  file('certain.csv', 'probability,outcome\n1,0\n')
  expect(JSON.parse((await score('certain.csv', '--json')).out).log.mean).toBe('Infinity')
  expect((await score('certain.csv')).out).toMatch(/Log, nats +infinite/)
})

test('every bad row is named by line, field and value, and nothing is scored', async () => {
  file(
    'bad.csv',
    'probability,outcome,low,high\n0.1,0,,\n101,0,,\n0.5,perhaps,,\n0.5,1,0.6,0.7\n0.5,1\n-1,,,\n',
  )
  const ended = await score('bad.csv')
  expect(ended).toMatchObject({ code: 1, out: '' })
  expect(ended.err.trim().split('\n')).toEqual([
    'bad.csv, line 3: probability “101” is no chance from 0 to 1.',
    'bad.csv, line 4: outcome “perhaps” is none of 0, 1, yes, no.',
    'bad.csv, line 5: low “0.6” lies above the probability.',
    'bad.csv, line 6: row “0.5,1” has 2 fields, and the header names 4.',
    'bad.csv, line 7: probability “-1” is no chance from 0 to 1.',
    'bad.csv, line 7: outcome “” is none of 0, 1, yes, no.',
    'bad.csv: 6 problems, so nothing was scored. Put them right, or pass --skip-bad.',
  ])
})

test('--skip-bad scores the rest and says what it left out', async () => {
  file('bad.csv', 'probability,outcome\n0.5,1\n70%,1\n')
  const ended = await score('bad.csv', '--skip-bad', '--json')
  expect(ended.code).toBe(0)
  expect(JSON.parse(ended.out)).toMatchObject({ n: 1, skipped: 1 })
  expect(ended.err).toBe(
    'bad.csv, line 3: probability “70%” is a percentage, and a chance from 0 to 1 is needed.\nbad.csv: 1 bad row left out.\n',
  )
})

test('a bad row of --json comes as JSON too', async () => {
  file('bad.json', '[\n  {"probability": 0.5, "outcome": 1},\n  {"probability": 2, "outcome": 1}\n]\n')
  const ended = await score('bad.json', '--json')
  expect(ended).toMatchObject({ code: 1, err: '' })
  expect(JSON.parse(ended.out).problems).toEqual([
    { line: 3, field: 'probability', value: '2', why: 'is no chance from 0 to 1' },
  ])
})

test.each([
  ['empty.csv', '', 'empty.csv is empty; its first line must name the columns, as in probability,outcome.'],
  ['no.csv', 'p,y\n0.5,1\n', 'no.csv has no column “probability” in line 1, which reads “p,y”.'],
  ['open.csv', 'probability,outcome\n"0.5,1\n', /^open\.csv is not CSV: .*line 2/],
  ['bytes.csv', new Uint8Array([0x70, 0xff, 0x0a]), 'bytes.csv is not UTF-8 text.'],
  ['not.json', '[{"probability": }]', /^not\.json is not JSON: /],
  ['cut.json', '[\n{"probability": 0.5 "outcome": 1}]', /^cut\.json is not JSON in line 2: /],
  ['object.json', '{}', /^object\.json must hold a list/],
])('%s as a whole cannot be read', async (name, content, said) => {
  file(name, content)
  const ended = await score(name)
  expect(ended).toMatchObject({ code: 1, out: '' })
  if (typeof said === 'string') expect(ended.err).toBe(`${said}\n`)
  else expect(ended.err).toMatch(said)
})

test('a file that is not there is refused by name', async () => {
  expect(await score('gone.csv')).toMatchObject({ code: 1, err: 'gone.csv does not exist.\n' })
})

test.each([[[]], [['a.csv', 'b.csv']], [['a.csv', '--colour']]])('score %j is a wrong use', async (words) => {
  const ended = await score(...words)
  expect(ended).toMatchObject({ code: 2, out: '' })
  expect(ended.err).toContain('Usage: npm run -s foresaid -- score FILE')
})

test('a verb that does not exist is a wrong use, and help is none', async () => {
  const wrong = await runPreflight(['foresaid', 'scroe'])
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain('There is no verb “scroe”.')
  const help = await runPreflight(['foresaid', '--help'])
  expect(help).toMatchObject({ code: 0, err: '' })
})
