// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { BreakdownSection } from '@/app/_components/breakdown/breakdown'
import type { BreakdownKind } from '@/lib/core/scoring/breakdown-kind'
import type { Breakdown } from '@/lib/data/breakdowns'
import { scoreQueries } from '@/lib/queries/scores'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { renderWithQueries } from '@/tests/helpers/with-queries'

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => {}
})
afterEach(cleanup)

const row = (label: string, n: number, mean: number, interval: [number, number] | null) => ({
  key: label,
  label,
  n,
  clusters: n,
  brier: { mean, low: mean / 2, high: mean * 1.5, twoSided: 2 * mean },
  interval,
})

const bySpeaker: Breakdown = {
  rows: [row('Ada Park', 9, 0.12, [0.05, 0.21]), row('Bea Lind', 2, 0, null)],
  left: 0,
  without: 0,
}
const byTag: Breakdown = { rows: [row('war', 4, 0.2, null)], left: 0, without: 7 }

function show(tagged: Breakdown = byTag) {
  const known = (by: BreakdownKind, data: Breakdown) =>
    [scoreQueries.breakdown('w1', { ...defaultScoresFilter, by }), data] as const
  renderWithQueries(
    <NuqsTestingAdapter hasMemory>
      <BreakdownSection workspace="w1" filter={defaultScoresFilter} kinds={['speaker', 'tag']} />
    </NuqsTestingAdapter>,
    [known('speaker', bySpeaker), known('tag', tagged)],
  )
  return userEvent.setup()
}

test('each row says its n, mean, band and interval, and leads to its settled predictions', () => {
  show()
  const rows = screen.getAllByRole('row').slice(1)
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Ada Park90.1200.060–0.1800.050–0.210',
    'Bea Lind20.0000.000too few',
  ])
  const [first] = rows
  expect(first && within(first).getByRole('link').getAttribute('href')).toBe(
    '/predictions?scored=forecaster%3DAda%2BPark%26part%3Dcounted',
  )
})

test('the note states the seed, and that rows without an interval come last', () => {
  show()
  expect(screen.getByText(/1,000 times, with the seed 20220607/).textContent).toContain(
    'Rows of fewer than 5 clusters are too few for one and come last.',
  )
})

test('another choice shows its rows and says what belongs under none', async () => {
  const user = show()
  screen.getByRole('combobox', { name: 'By: Speaker' }).focus()
  await user.keyboard('{Enter}{ArrowDown}{Enter}')
  expect(await screen.findByRole('link', { name: 'war' })).toBeDefined()
  expect(screen.getByText(/What carries several tags counts under each/).textContent).toContain(
    'Not listed: 7 outcomes without a tag.',
  )
})

test('where nothing carries a tag that is said, without an empty table', async () => {
  const user = show({ rows: [], left: 0, without: 7 })
  screen.getByRole('combobox', { name: 'By: Speaker' }).focus()
  await user.keyboard('{Enter}{ArrowDown}{Enter}')
  expect(await screen.findByText(/7 outcomes without a tag, so there is nothing/)).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})
