import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type BinaryCase,
  binaryCases,
  isNear,
  type RevisionCase,
  revisionCases,
} from '../core/scoring/reference-values'
import { runPreflight } from '../helpers/command'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foresaid-vectors-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function score(name: string, content: string, ...words: string[]) {
  writeFileSync(path.join(folder, name), content)
  const ended = await runPreflight(['foresaid', 'score', name, '--json', ...words], { INIT_CWD: folder })
  expect(ended.code).toBe(0)
  return JSON.parse(ended.out)
}

const csvOf = ({ p, y }: BinaryCase) =>
  `probability,outcome\n${p.map((chance, index) => `${chance},${y[index]}\n`).join('')}`

function expectNear(value: unknown, expected: unknown, what: string, tolerance?: number) {
  const near = typeof value === 'number' && typeof expected === 'number' && isNear(value, expected, tolerance)
  expect(near || value === expected, `${what}: ${value} for ${expected}`).toBe(true)
}

test.each(binaryCases)('reference set $id has its figures from the command line', async (reference) => {
  const said = await score(`${reference.id}.csv`, csvOf(reference))
  const wanted = reference.expect
  expect([said.n, said.events]).toEqual([reference.n, reference.events])
  const pairs: Record<string, [unknown, unknown]> = {
    baseRate: [said.baseRate, wanted.base_rate],
    brier: [said.brier.mean, wanted.brier],
    twoSided: [said.brier.twoSided, 2 * wanted.brier],
    log: [said.log.mean, wanted.log],
    spherical: [said.spherical.mean, wanted.spherical_score],
    vsHalf: [said.skill.vsHalf, wanted.skill_vs_half],
    vsBaseRate: [said.skill.vsBaseRate, wanted.skill_vs_base_rate],
    corpBrier: [said.corp.brier.miscalibration, wanted.corp_brier.mcb],
    corpLog: [said.corp.log.miscalibration, wanted.corp_log.mcb],
    discrimination: [said.corp.log.discrimination, wanted.corp_log.dsc],
    murphy: [said.murphy.reliability, wanted.murphy.rel],
    groups: [said.murphy.groups, wanted.murphy.groups],
    within: [said.tenBins.withinCovariance, wanted.ten_bins.within_cov],
    ece: [said.tenBins.ece, wanted.ten_bins.ece],
    auc: [said.auc.value, wanted.auc.value],
  }
  for (const [what, [value, expected]] of Object.entries(pairs)) expectNear(value, expected, what)
  expectNear(said.auc.low, wanted.auc.lo, 'auc.low', 1e-9)
  expectNear(said.recalibration.slope, wanted.recalibration.slope, 'slope', 1e-9)
  expect(said.bins.map((bin: { n: number }) => bin.n)).toEqual(wanted.ten_bins.bins.map((bin) => bin.n))
})

function questionOf({ id, outcome, open, close, known_at, events }: RevisionCase) {
  const forecasts = events.map(({ t, p }) => ({ at: t, probability: p ?? null }))
  return { id, outcome, open, close, knownAt: known_at, forecasts }
}

test('questions with revisions have their time-weighted scores, hours and stretches, and none a common mistake', async () => {
  const said = await score('revisions.json', JSON.stringify(revisionCases.map(questionOf)), '--each')
  for (const { id, expect: wanted } of revisionCases) {
    const own = said.each.find((each: { id: string }) => each.id === id)
    if (wanted.tw_brier === null) {
      expect(own).toBeUndefined()
      expect(said.excluded).toContainEqual({ id, why: 'No forecast stood within the window' })
      continue
    }
    expectNear(own.brier, wanted.tw_brier, id)
    for (const [mistake, value] of Object.entries(wanted.wrong_answers))
      expect(isNear(own.brier, value), `${id}: ${mistake}`).toBe(false)
    expectNear(own.coveredHours, hoursOf(wanted.covered_hours), `${id} hours`)
    expect(
      own.stretches.map(({ from, to }: { from: string; to: string }) => [Date.parse(from), Date.parse(to)]),
    ).toEqual(wanted.intervals.map(({ start, end }) => [Date.parse(start), Date.parse(end)]))
    expectNear(
      own.stretches.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0),
      1,
      'weights',
    )
  }
  expect(said.n).toBe(revisionCases.filter(({ expect: wanted }) => wanted.tw_brier !== null).length)
  const { brier, corp, murphy, tenBins } = said
  expectNear(
    corp.brier.miscalibration - corp.brier.discrimination + corp.brier.uncertainty,
    brier.mean,
    'corp',
  )
  expectNear(murphy.reliability - murphy.resolution + murphy.uncertainty, brier.mean, 'murphy')
  expectNear(
    tenBins.reliability -
      tenBins.resolution +
      tenBins.uncertainty +
      tenBins.withinVariance -
      tenBins.withinCovariance,
    brier.mean,
    'ten bins',
  )
})

/** `551/4` is 137.75. */
function hoursOf(fraction: string): number {
  const [over = 0, under = 1] = fraction.split('/').map(Number)
  return over / under
}
