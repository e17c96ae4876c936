// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { SettingsSections } from '@/app/settings/_components/settings-sections'
import { addWorkspace, deleteWorkspace, resetExample, setTimeZone } from '@/lib/actions/workspaces'
import { fail, ok } from '@/lib/core/result'
import type { Settings } from '@/lib/data/settings'
import { settingsQueries } from '@/lib/queries/settings'
import { renderWithQueries } from '@/tests/helpers/with-queries'

const push = vi.fn()
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  useRouter: () => ({ push }),
}))
vi.mock('@/lib/actions/workspaces', () => ({
  addWorkspace: vi.fn(),
  deleteWorkspace: vi.fn(),
  renameWorkspace: vi.fn(),
  setTimeZone: vi.fn(),
  resetExample: vi.fn(),
}))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
})

const settings: Settings = {
  workspace: {
    id: 'w',
    name: 'Example: endgames',
    timeZone: 'UTC',
    isExample: true,
    note: 'Sources read to 2026-07-01.\nSet aside: one.',
    recordedAt: '2026-07-01T12:00:00.000Z',
  },
  counts: {
    sources: 1,
    speakers: 2,
    quotes: 21,
    predictions: 30,
    forecasts: 20,
    events: 60,
    resolutions: 26,
  },
}

function show(change: Partial<Settings['workspace']> = {}) {
  const data = { ...settings, workspace: { ...settings.workspace, ...change } }
  renderWithQueries(<SettingsSections workspace="w" zones={['Europe/Kyiv', 'UTC']} dataHome={null} />, [
    [settingsQueries.settings('w'), data],
  ])
}

test('a record says what it holds and what was set aside', () => {
  show()
  expect(screen.getByText(/1 source, 2 speakers, 21 quotes, 30 predictions/)).toBeDefined()
  expect(screen.getByText('Set aside: one.')).toBeDefined()
})

test('a time zone that is not known is refused at its field, and stays typed', async () => {
  const user = userEvent.setup()
  const unknown = 'That time zone is not known here. Write it as Europe/Kyiv.'
  vi.mocked(setTimeZone).mockResolvedValueOnce(fail(unknown, { timeZone: unknown }))
  show()
  const zone = screen.getByLabelText('Time zone')
  await user.clear(zone)
  await user.type(zone, 'Europe/Kviv')
  await user.click(screen.getByRole('button', { name: /^Set/ }))
  expect(await screen.findByText(unknown)).toBeDefined()
  expect(zone).toHaveProperty('value', 'Europe/Kviv')
  expect(document.activeElement).toBe(zone)
})

test('the example is put back in two steps, and the first can be left again', async () => {
  const user = userEvent.setup()
  vi.mocked(resetExample).mockResolvedValueOnce(ok(null))
  show()
  await user.click(screen.getByRole('button', { name: 'Reset the example' }))
  expect(resetExample).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Keep it as it is' }))
  await user.click(screen.getByRole('button', { name: 'Reset the example' }))
  await user.click(screen.getByRole('button', { name: /Put it back as it came/ }))
  await waitFor(() => expect(resetExample).toHaveBeenCalledWith({ workspaceId: 'w' }))
  expect(await screen.findByText('The example is as it came.')).toBeDefined()
})

test('your own record has nothing to reset', () => {
  show({ isExample: false })
  expect(screen.queryByRole('button', { name: 'Reset the example' })).toBeNull()
})

test('a record is deleted in two steps that say what goes; the example is not', async () => {
  const user = userEvent.setup()
  vi.mocked(deleteWorkspace).mockResolvedValueOnce(ok({ workspaceId: 'v', name: 'Your record' }))
  show({ isExample: false, name: 'The club' })
  await user.click(screen.getByRole('button', { name: 'Delete this record' }))
  expect(
    screen.getByText(/goes, for good: 1 source, 30 predictions, 20 forecasts and 60 events/),
  ).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(deleteWorkspace).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Delete this record' }))
  await user.click(screen.getByRole('button', { name: /Delete it for good/ }))
  expect(await screen.findByText('The record is deleted. “Your record” is open.')).toBeDefined()
  expect(push).toHaveBeenCalledWith('/')
  cleanup()
  show()
  expect(screen.queryByRole('button', { name: 'Delete this record' })).toBeNull()
})

test('a further record is added under its name, and opened', async () => {
  const user = userEvent.setup()
  vi.mocked(addWorkspace).mockResolvedValueOnce(ok({ workspaceId: 'v' }))
  show()
  await user.type(screen.getByLabelText('Its name'), 'The club{Enter}')
  await waitFor(() => expect(push).toHaveBeenCalledWith('/'))
  expect(vi.mocked(addWorkspace).mock.lastCall?.[0]).toMatchObject({ workspaceId: 'w', name: 'The club' })
})
