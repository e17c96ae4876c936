// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { CalibrationChart } from '@/app/_components/charts/calibration-chart'
import { HeadlineRange } from '@/app/_components/charts/headline-range'
import { ScoreOverTimeChart } from '@/app/_components/charts/score-over-time-chart'
import { TimelineChart } from '@/app/_components/charts/timeline-chart'
import type { TimelineRow } from '@/app/_components/charts/timeline-words'
import { giveRoom, showChart as show } from '../../helpers/chart-room'
import { bins, endgames } from './bins'

beforeAll(() => giveRoom(690))

afterEach(cleanup)

test('a calibration chart is a named figure whose discs take focus with their counts', async () => {
  show(<CalibrationChart bins={endgames} />)
  const figure = screen.getByRole('group', { name: 'Calibration', description: /Both calls at 40% did/ })
  expect(await within(figure).findByRole('img', { name: 'Chances 20–30%: 0 of 5 happened' })).toBeTruthy()
  expect(within(figure).getByText('2 of 2')).toBeTruthy()
})

test('nothing in a chart is drawn through a portal, where the keyboard would stop', async () => {
  const { container } = show(<CalibrationChart bins={endgames} />)
  await within(container).findByText('2 of 2')
  expect(container.querySelectorAll('[class*="zIndex-layer"] > *')).toHaveLength(0)
})

test('a disc with a list behind it is a link to the list', async () => {
  show(<CalibrationChart bins={endgames.map((bin) => ({ ...bin, href: '/' as const }))} />)
  const link = await screen.findByRole('link', { name: 'Chances 40–50%: 2 of 2 happened. List them' })
  expect(link.getAttribute('href')).toBe('/')
})

test('the same figures stand in a table, which the address can ask for', async () => {
  show(<CalibrationChart bins={endgames} />, 'calibration=table')
  const cells = within(screen.getByRole('row', { name: /^0–10%/ })).getAllByRole('cell')
  expect(cells.map((cell) => cell.textContent)).toEqual([
    '6%',
    '5',
    '0',
    '0%',
    '0–43%',
    '0–40%',
    'As often as said',
  ])
  const few = within(screen.getByRole('row', { name: /^40–50%/ })).getAllByRole('cell')
  expect(few.map((cell) => cell.textContent)).toEqual(['40%', '2', '2', '–', '–', '–', 'Too few'])
})

test('the switch shows the table and says which view is on', async () => {
  show(<CalibrationChart bins={endgames} />)
  await userEvent.click(screen.getByRole('button', { name: 'Table' }))
  expect(await screen.findByRole('table')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Table' }).getAttribute('aria-pressed')).toBe('true')
})

test('without an outcome the calibration chart is a ghost that says what it will show', () => {
  show(<CalibrationChart bins={bins({})} />)
  expect(screen.getByText(/Appears with the first settled prediction/)).toBeTruthy()
})

test('each step of the score takes focus with its figures', async () => {
  const points = [
    { date: '2022-11-11', n: 2, mean: 0.36, low: 0.2, high: 0.56, interval: null },
    { date: '2025-12-31', n: 7, mean: 0.1231, low: 0.0633, high: 0.2082, interval: [0.03, 0.24] as const },
  ]
  show(<ScoreOverTimeChart from="2022-06-07" to="2026-07-01" points={points} />)
  expect(
    await screen.findByRole('img', {
      name: '31 Dec 2025, n 7: Mean Brier 0.123, range 0.063–0.208, 95% interval 0.030–0.240',
    }),
  ).toBeTruthy()
})

test('a long timeline folds past forty rows and opens on demand', async () => {
  const rows = Array.from(
    { length: 45 },
    (_, index): TimelineRow => ({
      id: String(index),
      group: String(index),
      claim: `Claim ${index}`,
      detail: null,
      probability: 0.5,
      low: null,
      high: null,
      role: 'headline',
      standing: 'open',
      saidOn: '2026-01-01',
      knownOn: null,
      dueOn: '2026-12-31',
    }),
  )
  show(<TimelineChart rows={rows} events={[]} today="2026-07-01" />)
  expect(await screen.findAllByRole('img', { name: /^Claim/ })).toHaveLength(40)
  await userEvent.click(screen.getByRole('button', { name: 'Show all 45 predictions' }))
  expect(screen.getAllByRole('img', { name: /^Claim/ })).toHaveLength(45)
})

test('the strip says its figures in words', () => {
  render(<HeadlineRange mean={0.1231} low={0.0633} high={0.2082} baseRate={0.2041} />)
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    '0.123, band 0.063 to 0.208, base rate 0.204, on a scale from 0 (perfect) to 0.25 (always 50%)',
  )
})
