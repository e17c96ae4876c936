import { expect, test } from 'vitest'
import { drawCalibrated } from '@/lib/core/calibration/calibrated-draws'
import { corpBand } from '@/lib/core/calibration/corp-band'
import { buildVote } from '../scoring/builders'

const halves = { places: 2, placeOf: (probability: number) => Math.floor(probability * 2) }

test('each draw holds as many clusters as there are, once for each draw asked for', () => {
  const votes = [0.1, 0.2, 0.7, 0.9].map((chance, index) =>
    buildVote(chance, true, { id: `${index}`, weight: 2 }),
  )
  let [visits, happened] = [0, 0]
  drawCalibrated(votes, halves, { draws: 400, seed: 1 }, (yes, no) => {
    visits++
    happened += (yes[0] ?? 0) + (yes[1] ?? 0)
    expect([...yes, ...no].reduce((total, weight) => total + weight, 0)).toBe(8)
  })
  expect(visits).toBe(400)
  expect(Math.abs(happened / 400 / 8 - 0.475)).toBeLessThan(0.03)
})

test('what never happens never does, and what is certain always', () => {
  const votes = [buildVote(0, true), buildVote(1, false)]
  drawCalibrated(votes, { places: 2, placeOf: Math.round }, { draws: 50, seed: 1 }, (yes, no) => {
    expect([yes[0], no[1]]).toEqual([0, 0])
  })
})

test('of no votes nothing is drawn, and what weighs nothing has no point in the band', () => {
  drawCalibrated([], halves, { draws: 3, seed: 1 }, (yes, no) =>
    expect([...yes, ...no]).toEqual([0, 0, 0, 0]),
  )
  const band = corpBand([buildVote(0.3, true), buildVote(0.9, true, { weight: 0 })], { draws: 20 })
  expect(band.map(({ forecast }) => forecast)).toEqual([0.3])
})
