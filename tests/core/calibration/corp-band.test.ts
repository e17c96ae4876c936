import { expect, test } from 'vitest'
import { corpBand } from '@/lib/core/calibration/corp-band'
import { buildVote } from '../scoring/builders'
import { binaryCases } from '../scoring/reference-values'

/** The reference bands are drawn too: two of their own seeds lie up to 0.06 apart in places. */
const banded = binaryCases.filter(({ n, expect: wanted }) => wanted.band90 && n >= 30 && n <= 600)

test.each(banded)('the band of $id runs where an independent one does', ({ p, y, expect: wanted }) => {
  const votes = p.map((chance, index) => buildVote(chance, y[index] === 1, { id: `${index}` }))
  const { x, seed1 } = wanted.band90 ?? { x: [], seed1: { lower: [], upper: [] } }
  const apart = corpBand(votes).flatMap(({ forecast, low, high }) => {
    const index = x.findIndex((at) => Math.abs(at - forecast) < 1e-9)
    const [lower = Number.NaN, upper = Number.NaN] = [seed1.lower[index], seed1.upper[index]]
    return index < 0 ? [] : [Math.abs(low - lower), Math.abs(high - upper)]
  })
  expect(apart).toHaveLength(2 * x.length)
  expect(Math.max(...apart)).toBeLessThan(0.08)
  expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeLessThan(0.012)
})

test('the band never falls, and is the same at every call and in every order', () => {
  const votes = Array.from({ length: 90 }, (_, index) =>
    buildVote(((index * 37) % 90) / 90, index % 2 === 0, { id: `${index}`, cluster: `c${index % 30}` }),
  )
  const band = corpBand(votes, { draws: 200 })
  expect(band).toHaveLength(60)
  expect([band[0]?.forecast, band.at(-1)?.forecast]).toEqual([0, 0.988889])
  for (const [index, point] of band.entries()) {
    expect(point.low).toBeLessThanOrEqual(point.high)
    expect(point.low).toBeGreaterThanOrEqual(band[index - 1]?.low ?? 0)
    expect(point.high).toBeGreaterThanOrEqual(band[index - 1]?.high ?? 0)
  }
  expect(corpBand(votes.toReversed(), { draws: 200 })).toEqual(band)
})

test('a single forecast of 30 % may come out either way, and a certain one only as said', () => {
  expect(corpBand([buildVote(0.3, true)])).toEqual([{ forecast: 0.3, low: 0, high: 1 }])
  expect(corpBand([buildVote(0, false), buildVote(1, true)])).toEqual([
    { forecast: 0, low: 0, high: 0 },
    { forecast: 1, low: 1, high: 1 },
  ])
  expect(corpBand([])).toEqual([])
})
