// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useCalibration } from '@/app/_components/charts/use-calibration'
import { scoreSummary } from '@/lib/core/scoring/summary'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { buildTrack } from '@/tests/core/scoring/builders'
import { renderWithQueries } from '@/tests/helpers/with-queries'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const summary = scoreSummary([buildTrack()])

/** The column of the bin that holds 70 %, as far as it is known. */
function Column() {
  const { bins } = useCalibration('workspace', defaultScoresFilter, summary)
  return <p>{bins.map(({ n, consistency }) => (n > 0 ? `${n}: ${JSON.stringify(consistency)}` : ''))}</p>
}

test('bins are there at once, and their resampled columns when they arrive', async () => {
  const columns = Array.from({ length: 10 }, () => [0.25, 1])
  const fetched = vi.fn(async () => Response.json({ columns, band: [] }))
  vi.stubGlobal('fetch', fetched)
  renderWithQueries(<Column />)
  expect(screen.getByText('1: null')).toBeTruthy()
  expect(await screen.findByText('1: [0.25,1]')).toBeTruthy()
  expect(fetched).toHaveBeenCalledTimes(1)
})
