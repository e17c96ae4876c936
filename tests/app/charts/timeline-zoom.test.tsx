// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TimelineChart } from '@/app/_components/charts/timeline-chart'
import type { TimelineEvent, TimelineRow } from '@/app/_components/charts/timeline-words'
import { giveRoom, showChart } from '../../helpers/chart-room'

beforeEach(() => giveRoom(690))
afterEach(cleanup)

const row = (claim: string, change: Partial<TimelineRow>): TimelineRow => ({
  id: claim,
  group: claim,
  claim,
  detail: null,
  probability: 0.2,
  low: null,
  high: null,
  role: 'headline',
  standing: 'open',
  saidOn: '2022-06-07',
  knownOn: null,
  dueOn: '2032-06-07',
  ...change,
})

const rows = [
  row('Old', { standing: 'no', knownOn: '2022-12-31', dueOn: '2022-12-31' }),
  row('Recent', { standing: 'yes', knownOn: '2026-02-01', dueOn: '2026-12-31', role: 'variant' }),
  row('Waiting', {}),
]
const events: TimelineEvent[] = [
  { id: 'a', date: '2022-11-11', label: 'Kherson entered', href: '/events' },
  { id: 'b', date: '2026-05-09', label: 'Truce', href: '/settings' },
]

const chart = <TimelineChart rows={rows} events={events} today="2026-07-01" />
const lines = () => screen.getAllByRole('img', { name: /said 7 Jun 2022/ }).map((line) => line.ariaLabel)
const choose = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('a stretch of days shows the lines that touch it, says so, stands in the address, and goes again', async () => {
  const addresses: string[] = []
  showChart(chart, 'role=variant', (search) => addresses.push(search))
  expect(lines()).toHaveLength(3)
  await choose('1 year')
  expect(lines()).toEqual([
    'Recent; 20%, said 7 Jun 2022; Yes, known 1 Feb 2026, due 31 Dec 2026',
    'Waiting; 20%, said 7 Jun 2022; Open, due 7 Jun 2032',
  ])
  const figure = screen.getByRole('group', {
    name: 'Timeline',
    description: /^From 1 Jul 2025 to 1 Jul 2026: /,
  })
  expect(within(figure).getByRole('status').textContent).toBe(
    'From 1 Jul 2025 to 1 Jul 2026: 2 of 3 predictions, 1 of 2 events.',
  )
  expect(within(figure).getByText('1 Jul 2025')).toBeTruthy()
  expect(addresses.at(-1)).toBe('?role=variant&timeline-from=2025-07-01&timeline-to=2026-07-01')
  await choose('Show all days')
  expect(lines()).toHaveLength(3)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'All' }))
  expect(addresses.at(-1)).toBe('?role=variant')
})

test('the pointer drawn along the axis chooses the days between, and a press chooses none', async () => {
  const addresses: string[] = []
  const { container } = showChart(chart, 'timeline-from=2026-01-01&timeline-to=2026-03-01', (search) =>
    addresses.push(search),
  )
  const strip = container.querySelector('.cursor-col-resize')
  if (!strip) throw new Error('There is nothing to draw on.')
  Object.assign(strip, { setPointerCapture: () => {} })
  const drag = (from: number, to: number) => {
    fireEvent.pointerDown(strip, { clientX: from, button: 0, pointerId: 1 })
    fireEvent.pointerMove(strip, { clientX: to, pointerId: 1 })
    fireEvent.pointerUp(strip, { clientX: to, pointerId: 1 })
  }
  drag(500, 503)
  drag(510, 412)
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toMatch(/^From 1 Jan 2026 to 31 Jan 2026: /),
  )
  expect(addresses).toEqual(['?timeline-from=2026-01-01&timeline-to=2026-01-31'])
})

test('a line that goes on over an edge names where it ends, and has its sign only within', () => {
  showChart(chart, 'timeline-from=2022-10-01&timeline-to=2023-03-31')
  expect(screen.getByText('Feb 2026')).toBeTruthy()
  expect(screen.getByText('Jun 2032')).toBeTruthy()
  expect(screen.queryByText('Dec 2022')).toBeNull()
  expect(screen.queryByText(/^Today/)).toBeNull()
})

test('a link with its days the wrong way round opens, and one with no day in it shows all', () => {
  showChart(chart, 'timeline-from=2026-07-01&timeline-to=2026-03-01')
  expect(lines()).toEqual([expect.stringMatching(/^Waiting/)])
  cleanup()
  showChart(chart, 'timeline-from=2026-02-30&timeline-to=soon')
  expect(lines()).toHaveLength(3)
  expect(screen.queryByRole('button', { name: 'Show all days' })).toBeNull()
})

test('the table is of the same days and says the true ones', () => {
  showChart(chart, 'timeline=table&timeline-from=2026-04-01&timeline-to=2026-07-01')
  const table = screen.getByRole('table', { name: 'Timeline, from 1 Apr 2026 to 1 Jul 2026' })
  expect(within(table).getAllByRole('row')).toHaveLength(2)
  expect(within(table).getByText('7 Jun 2032')).toBeTruthy()
})

test('days without a line say so and lead back', async () => {
  showChart(chart, 'timeline-to=2020-01-01')
  expect(screen.getByText('No line touches these days.')).toBeTruthy()
  await choose('All')
  expect(lines()).toHaveLength(3)
})

test('on a narrow screen the same days are drawn, headline only and said to be', () => {
  giveRoom(358)
  showChart(chart, 'timeline-from=2026-01-01&timeline-to=2026-07-01')
  expect(lines()).toHaveLength(1)
  expect(screen.getByText('Headline only: 1 of 2 lines. The table has them all.')).toBeTruthy()
  expect(screen.getByRole('link', { name: '1 event in these days' }).getAttribute('href')).toBe(
    '/events?from=2026-01-01&to=2026-07-01',
  )
})

test('the events are one stop of the keyboard; arrows go through them, and each is a link to its event', async () => {
  showChart(chart)
  const first = screen.getByRole('link', { name: '11 Nov 2022: Kherson entered' })
  const second = screen.getByRole('link', { name: '9 May 2026: Truce' })
  expect([first.tabIndex, second.tabIndex]).toEqual([0, -1])
  first.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(document.activeElement).toBe(second)
  expect(second.getAttribute('href')).toBe('/settings')
  expect([first.tabIndex, second.tabIndex]).toEqual([-1, 0])
})
