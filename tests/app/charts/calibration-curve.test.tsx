// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CalibrationChart } from '@/app/_components/charts/calibration-chart'
import { curveSteps, partsSentence, stepText } from '@/app/_components/charts/curve-words'
import { giveRoom, showChart } from '../../helpers/chart-room'
import { endgames } from './bins'

const curve = [
  { forecast: 0.07, calibrated: 0, n: 1 },
  { forecast: 0.2, calibrated: 0, n: 3 },
  { forecast: 0.4, calibrated: 1, n: 2 },
]

beforeEach(() => giveRoom(700))
afterEach(cleanup)

test('the curve is told step by step', () => {
  expect(curveSteps(curve).map((step) => [stepText(step), step.n, step.calibrated])).toEqual([
    ['7% to 20%', 4, 0],
    ['40%', 2, 1],
  ])
  expect(curveSteps([])).toEqual([])
})

test('the parts of a score are one sum in plain words, and say when they are few', () => {
  const parts = { miscalibration: 0.02, discrimination: 0.1, uncertainty: 0.25 }
  expect(partsSentence(parts, 0.17, 12)).toMatch(
    /^Brier 0\.1700 = 0\.0200 miscalibration − 0\.1000 discrimination \+ 0\.2500 uncertainty, n 12: .+ happen\.$/,
  )
  expect(partsSentence(parts, 0.17, 9)).toContain('From so few')
})

test('the chart draws the curve through what was said and no further, and names it in the key', () => {
  const { container } = showChart(<CalibrationChart bins={endgames} curve={curve} />)
  const lines = [...container.querySelectorAll('path[stroke="var(--ink-2)"]')].map((line) =>
    line.getAttribute('d'),
  )
  expect(lines.some((line) => line?.startsWith('M') && line.split('L').length === 3)).toBe(true)
  screen.getByText(/isotonic \(CORP\)/)
})

test('the table leads from each group to its list, and holds the curve', () => {
  const linked = endgames.map((bin) => ({ ...bin, href: '/predictions' as const }))
  showChart(<CalibrationChart bins={linked} curve={curve} />, 'calibration=table')
  const [groups, steps] = screen.getAllByRole('table')
  expect(within(groups as HTMLElement).getAllByRole('link')).toHaveLength(5)
  expect(within(steps as HTMLElement).getAllByRole('row')).toHaveLength(3)
})

test('with nothing to draw the chart says why', () => {
  showChart(
    <CalibrationChart
      bins={endgames.map((bin) => ({ ...bin, n: 0, observed: null, meanForecast: null }))}
      empty="Nothing that counts under this choice has settled."
    />,
  )
  screen.getByText('Nothing that counts under this choice has settled.')
})
