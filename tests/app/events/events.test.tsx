// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EventRow } from '@/app/events/_components/event-row'
import { NewEventForm } from '@/app/events/_components/new-event-form'
import {
  correctEvent,
  linkEvent,
  linkEventToMany,
  recordEvent,
  unlinkEvent,
  unlinkEventFromMany,
} from '@/lib/actions/events'
import { fail, ok } from '@/lib/core/result'
import type { EventSummary } from '@/lib/data/event-list'
import { predictionQueries } from '@/lib/queries/predictions'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { renderWithQueries } from '@/tests/helpers/with-queries'

vi.mock('@/lib/actions/events', () => ({
  linkEvent: vi.fn(),
  unlinkEvent: vi.fn(),
  recordEvent: vi.fn(),
  correctEvent: vi.fn(),
  linkEventToMany: vi.fn(),
  unlinkEventFromMany: vi.fn(),
}))

beforeEach(() => {
  vi.mocked(linkEvent).mockResolvedValue(ok(null))
  vi.mocked(unlinkEvent).mockResolvedValue(ok(null))
})
afterEach(() => {
  cleanup()
  vi.clearAllMocks()
  sessionStorage.clear()
})

const event: EventSummary = {
  id: 'e',
  happenedOn: '2022-11-11',
  endOn: null,
  precision: 'week',
  label: 'Kherson retaken',
  what: '<b>Troops</b> leave the city.',
  publisher: null,
  url: 'https://news.example/1',
  confidence: 'medium',
  note: null,
  recordedAt: '2026-07-01T12:00:00.000Z',
  changes: [],
  bearsOn: [{ id: 'p', label: 'The war ends', dueOn: '2022-12-31' }],
  settled: [{ id: 'q', label: 'The city is retaken', dueOn: null, outcome: 'yes' }],
}

const everyPrediction = predictionQueries.list('w', { ...defaultPredictionFilter, sort: 'label', limit: 500 })
const predictions = { rows: [{ id: 'p', label: 'The war ends', dueOn: null, question: 'Will the war end?' }] }

test('an event says how exactly its day is known, where it can be read, and what it settled', () => {
  renderWithQueries(<EventRow event={event} workspaceId="w" today="2026-07-01" />)
  expect(document.querySelector('#event-e')?.textContent).toContain('about 11 Nov 2022')
  expect(screen.getByText('known to the week')).toBeDefined()
  expect(screen.getByRole('link', { name: 'news.example' }).getAttribute('href')).toBe(event.url)
  const settled = within(screen.getByRole('list', { name: 'Settled' }))
  expect(settled.getByText('Yes')).toBeDefined()
  expect(settled.getByRole('link', { name: 'The city is retaken' })).toBeDefined()
  expect(document.querySelector('b')).toBeNull()
})

test('a prediction that is taken off can be put back', async () => {
  const user = userEvent.setup()
  renderWithQueries(<EventRow event={event} workspaceId="w" today="2026-07-01" />)
  await user.click(screen.getByRole('button', { name: 'It does not bear on: The war ends' }))
  expect(unlinkEvent).toHaveBeenCalledWith({ workspaceId: 'w', eventId: 'e', predictionId: 'p' })
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() =>
    expect(linkEvent).toHaveBeenCalledWith({ workspaceId: 'w', eventId: 'e', predictionId: 'p' }),
  )
})

test('a refused event keeps what was typed, says why at its field, and one that is recorded closes the form', async () => {
  const close = vi.fn()
  const future = 'An event has happened; that day lies in the future.'
  vi.mocked(recordEvent).mockResolvedValueOnce(fail(future, { happenedOn: future }))
  renderWithQueries(<NewEventForm workspaceId="w" today="2026-07-01" onClose={close} />, [
    [everyPrediction, predictions],
  ])
  type('What happened', 'The port opened.')
  type('Day', '11 Nov 2030')
  fireEvent.click(screen.getByLabelText('The war ends'))
  fireEvent.click(screen.getByText('Record the event'))
  expect(await screen.findByText(future)).toBeDefined()
  expect(screen.getByLabelText('What happened')).toHaveProperty('value', 'The port opened.')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Day')))

  vi.mocked(recordEvent).mockResolvedValueOnce(ok({ id: 'e' }))
  type('Day', '11 Nov 2022')
  expect(screen.queryByText(future)).toBeNull()
  fireEvent.click(screen.getByText('Record the event'))
  await waitFor(() => expect(close).toHaveBeenCalled())
  const [first, second] = vi.mocked(recordEvent).mock.calls.map(([input]) => input)
  expect(second).toMatchObject({ happenedOn: '2022-11-11', what: 'The port opened.', predictionIds: ['p'] })
  expect(second?.id).toBe(first?.id)
})

test('an event that is evidence takes a reason, says what it settled, and can be put back as it was', async () => {
  const user = userEvent.setup()
  const missing = 'Say why: it settled “The city is retaken”.'
  vi.mocked(correctEvent)
    .mockResolvedValueOnce(fail(missing, { why: missing }))
    .mockResolvedValue(ok({ settled: ['The city is retaken'] }))
  renderWithQueries(<EventRow event={event} workspaceId="w" today="2026-07-01" />)
  await user.click(screen.getByRole('button', { name: /^Edit/ }))
  expect(screen.getByText(/It settled “The city is retaken”/)).toBeDefined()
  type('What happened', 'The army leaves the city.')
  await user.click(screen.getByRole('button', { name: /^Save/ }))
  expect(await screen.findByText(missing)).toBeDefined()
  type('Why', 'A second report.')
  await user.click(screen.getByRole('button', { name: /^Save/ }))
  expect(await screen.findByText(/The event is changed. It settled “The city is retaken”/)).toBeDefined()
  const [, sent] = vi.mocked(correctEvent).mock.calls.map(([input]) => input)
  expect(sent).toMatchObject({ eventId: 'e', what: 'The army leaves the city.', why: 'A second report.' })
  expect(sent?.seen.what).toBe(event.what)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(correctEvent).toHaveBeenCalledTimes(3))
  const back = vi.mocked(correctEvent).mock.lastCall?.[0]
  expect([back?.what, back?.seen.what]).toEqual([event.what, 'The army leaves the city.'])
})

test('what an event said before can be read', () => {
  const change = { field: 'what', oldValue: 'Troops leave.', newValue: event.what, why: 'A report.' }
  const changes = [{ ...change, id: 'c', recordedAt: '2026-07-01T12:00:00Z' }]
  renderWithQueries(<EventRow event={{ ...event, changes }} workspaceId="w" today="2026-07-01" />)
  expect(screen.getByText('Changed once')).toBeDefined()
  expect(screen.getByText('Troops leave.').closest('del')).not.toBeNull()
})

test('an event is put on several predictions at once, with one way back', async () => {
  const user = userEvent.setup()
  vi.mocked(linkEventToMany).mockResolvedValueOnce(ok({ changed: ['x', 'y'] }))
  vi.mocked(unlinkEventFromMany).mockResolvedValueOnce(ok(null))
  const more = ['x', 'y'].map((id) => ({ id, label: `Title ${id}`, dueOn: null, question: id }))
  renderWithQueries(<EventRow event={event} workspaceId="w" today="2026-07-01" />, [
    [everyPrediction, { rows: [...predictions.rows, ...more] }],
  ])
  await user.click(screen.getByRole('button', { name: 'Say what it bears on' }))
  expect(screen.queryByRole('checkbox', { name: 'The war ends' })).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: 'Title x' }))
  await user.click(screen.getByRole('checkbox', { name: 'Title y' }))
  await user.click(screen.getByRole('button', { name: 'Put it on 2 predictions' }))
  expect(await screen.findByText('It bears on 2 more predictions.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  const all = { workspaceId: 'w', eventId: 'e', predictionIds: ['x', 'y'] }
  await waitFor(() => expect(vi.mocked(unlinkEventFromMany).mock.lastCall?.[0]).toEqual(all))
})

function type(label: string, words: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value: words } })
}
