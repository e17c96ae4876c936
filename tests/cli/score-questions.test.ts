import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runPreflight } from '../helpers/command'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foresaid-questions-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function score(name: string, content: unknown, ...words: string[]) {
  writeFileSync(path.join(folder, name), JSON.stringify(content, null, 1))
  return runPreflight(['foresaid', 'score', name, ...words], { INIT_CWD: folder })
}

const question = {
  id: 'bridge',
  outcome: 'yes',
  open: '2024-03-01T00:00:00Z',
  close: '2024-03-11T00:00:00Z',
  forecasts: [
    { at: '2024-02-01T02:00:00+02:00', probability: 0.4, low: 0.3, high: 0.5 },
    { at: '2024-03-04T00:00:00Z', probability: 0.8 },
    { at: '2024-03-06T00:00:00Z', probability: null },
  ],
}

test('a question weighs as one forecast however often it was revised', async () => {
  const plain = { id: 'plain', probability: 0.5, outcome: 0 }
  const { out } = await score('mixed.json', [question, plain], '--json', '--each')
  const { n, brier, each } = JSON.parse(out)
  const own = (72 * 0.36 + 48 * 0.04) / 120
  expect(n).toBe(2)
  expect(brier.mean).toBeCloseTo((own + 0.25) / 2, 12)
  expect(brier.high).toBeCloseTo(((72 * 0.49 + 48 * 0.04) / 120 + 0.25) / 2, 12)
  expect(each[0]).toMatchObject({ id: 'bridge', weight: 1, coveredHours: 120 })
  expect(each[0].stretches).toEqual([
    { from: '2024-03-01T00:00:00.000Z', to: '2024-03-04T00:00:00.000Z', probability: 0.4, weight: 0.6 },
    { from: '2024-03-04T00:00:00.000Z', to: '2024-03-06T00:00:00.000Z', probability: 0.8, weight: 0.4 },
  ])
  expect(each[1]).toEqual({
    line: expect.any(Number),
    id: 'plain',
    weight: 1,
    coveredHours: null,
    stretches: [{ from: null, to: null, probability: 0.5, weight: 1 }],
    brier: 0.25,
    log: Math.LN2,
  })
})

test('a certain miss among the stretches is infinite, and JSON says so in a word', async () => {
  const { out } = await score(
    'certain.json',
    { ...question, forecasts: [{ at: question.open, probability: 0 }] },
    '--json',
    '--each',
  )
  const { each, log, corp } = JSON.parse(out)
  expect([each[0].log, log.mean, corp.log.miscalibration]).toEqual(['Infinity', 'Infinity', 'Infinity'])
})

test('what nothing stood in, or weighs nothing, is left out with the reason', async () => {
  const late = {
    ...question,
    id: 'late',
    knownAt: '2024-03-02T00:00:00Z',
    forecasts: [question.forecasts[1]],
  }
  const shut = { ...question, id: 'shut', knownAt: '2024-02-01T00:00:00Z' }
  const light = { probability: 0.5, outcome: 1, weight: 0, id: 'light' }
  const { out, err } = await score('none.json', [late, shut, light], '--json')
  expect(JSON.parse(out)).toMatchObject({
    n: 0,
    brier: null,
    reason: 'No forecasts',
    excluded: [
      { id: 'late', why: 'No forecast stood within the window' },
      { id: 'shut', why: 'The window is empty: it ends before it opens' },
      { id: 'light', why: 'Weighs nothing' },
    ],
  })
  expect(err).toContain('none.json: “late” has no score. No forecast stood within the window.')
})

test('every fault of a question is named by its field and value', async () => {
  const wrong = {
    outcome: 'maybe',
    open: '2024-03-01',
    forecasts: [{ at: '2024-03-01T00:00:00', probability: 0.5 }, 7, { at: question.open, probability: 1.2 }],
  }
  const both = { ...question, probability: 0.5 }
  const ended = await score('wrong.json', [wrong, both, { ...question, forecasts: {} }])
  expect(ended).toMatchObject({ code: 1, out: '' })
  expect(ended.err.trim().split('\n')).toEqual([
    'wrong.json, line 2: outcome “maybe” is none of 0, 1, yes, no.',
    'wrong.json, line 2: knownAt “” is missing, as is close: one of them ends the window.',
    'wrong.json, line 2: forecasts[0].at “2024-03-01T00:00:00” is no instant with its offset, such as 2024-03-01T09:00:00Z.',
    'wrong.json, line 2: forecasts[1] “7” is no object.',
    'wrong.json, line 2: forecasts[2].probability “1.2” is no chance from 0 to 1.',
    expect.stringMatching(
      /line \d+: probability “0.5” stands beside forecasts, and only one of the two can count\.$/,
    ),
    expect.stringMatching(/line \d+: forecasts “\{\}” is no list\.$/),
    'wrong.json: 7 problems, so nothing was scored. Put them right, or pass --skip-bad.',
  ])
})

test('a person sees every part of the score, and each question with its hours', async () => {
  const { out } = await score(
    'table.json',
    [question, { probability: 0.2, outcome: 'no', id: 'ferry' }],
    '--each',
  )
  expect(out).toMatch(/Spherical +0\.\d{4}/)
  expect(out).toMatch(/isotonic curve +0\.\d{4}/)
  expect(out).toMatch(/Area under the curve +\S+ +– +Not every vote weighs a whole number/)
  expect(out).toMatch(/bridge +1 +0\.2320 +\S+ +120 +2/)
})
