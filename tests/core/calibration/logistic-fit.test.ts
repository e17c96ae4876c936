import { expect, test } from 'vitest'
import { recalibration } from '@/lib/core/calibration/recalibration'
import { seededRandom } from '@/lib/core/random'
import { tallyColumns } from '@/lib/core/scoring/tally'

/** Few rows at lopsided chances under weights from one to a million: where a bare Newton step runs away. */
function lopsided(seed: number) {
  const random = seededRandom(seed)
  const size = 3 + Math.floor(random() * 10)
  const corners = [1, 2, 500_000, 999_998, 999_999]
  const millionths = Int32Array.from({ length: size }, () =>
    seed % 2 === 0 ? (corners[Math.floor(random() * 5)] ?? 1) : 1 + Math.floor(random() ** 6 * 999_998),
  )
  const happened = Uint8Array.from({ length: size }, () => Number(random() < 0.5))
  const weights = Float64Array.from({ length: size }, () => 1 + Math.floor(random() ** 6 * 1_000_000))
  return { millionths, happened, weights }
}

test('the fit settles for every record that has a line, however lopsided', () => {
  let lines = 0
  for (let seed = 0; seed < 2000; seed++) {
    const columns = lopsided(seed)
    const { intercept, slope, reason } = recalibration(tallyColumns(columns))
    expect(reason).not.toBe('The fit did not settle')
    if (intercept === null || slope === null) continue
    lines++
    let [pull, weight] = [0, 0]
    for (const [row, chance] of columns.millionths.entries()) {
      const logit = Math.log(chance / (1_000_000 - chance))
      const size = columns.weights[row] ?? 0
      pull += size * ((columns.happened[row] ?? 0) - 1 / (1 + Math.exp(-intercept - slope * logit)))
      weight += size
    }
    expect(Math.abs(pull / weight)).toBeLessThan(1e-9)
  }
  expect(lines).toBeGreaterThan(1000)
})
