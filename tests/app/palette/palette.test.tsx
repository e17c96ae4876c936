// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Palette } from '@/app/_components/palette'
import { setSingleKeys } from '@/app/_components/ui/single-keys'
import { useShortcuts } from '@/app/_components/ui/use-shortcuts'
import { switchWorkspace } from '@/lib/actions/workspaces'
import { ok } from '@/lib/core/result'
import type { SearchResults } from '@/lib/data/search'
import { searchQueries } from '@/lib/queries/search'
import { renderWithQueries } from '@/tests/helpers/with-queries'

const router = vi.hoisted(() => ({ push: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => router }))
vi.mock('@/lib/actions/workspaces', () => ({ switchWorkspace: vi.fn() }))

const words = (text: string, start: number, end: number) => ({ text, marks: [{ start, end }] })
const found: SearchResults = {
  predictions: [
    {
      id: 'p',
      label: 'The bridge opens',
      dueOn: '2022-12-31',
      probability: 0.2,
      status: 'resolved',
      outcome: 'no',
      words: words('The bridge opens', 4, 8),
    },
  ],
  quotes: [{ id: 'q', sourceId: 's', sourceTitle: 'A bridge', words: words('the bridge opens', 4, 8) }],
  events: [],
  notes: [
    { id: 'n', predictionId: 'p', predictionLabel: 'The bridge opens', words: words('<b>bridge', 3, 7) },
  ],
  sources: [],
}
const records = {
  workspaces: [
    { id: 'w', name: 'Mine' },
    { id: 'v', name: 'Other' },
  ],
  current: 'w',
}

beforeEach(() => {
  HTMLElement.prototype.scrollIntoView = vi.fn()
})

afterEach(() => {
  cleanup()
  setSingleKeys(true)
  vi.clearAllMocks()
  vi.unstubAllGlobals()
})

async function openOn(typed: string) {
  const user = userEvent.setup()
  const { client } = renderWithQueries(<Palette {...records} />, [
    [searchQueries.results('w', { q: 'brid' }), found],
  ])
  client.setDefaultOptions({ queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } })
  await user.keyboard('{Control>}k{/Control}')
  await user.keyboard(typed)
  return user
}

const current = () => screen.getByRole('option', { selected: true }).textContent

test('what is found stands by kind, with the words underlined and never as markup', async () => {
  await openOn('brid')
  const prediction = await screen.findByRole('option', { name: /The bridge opens, by 31 Dec 2022/ })
  expect(prediction.textContent).toBe('The bridge opens, by 31 Dec 202220%, No')
  expect(prediction.querySelector('b')?.textContent).toBe('brid')
  expect(screen.getByRole('group', { name: 'Quotes' }).textContent).toContain('“the bridge opens”')
  expect(screen.getByRole('group', { name: 'Notes' }).textContent).toContain('<b>bridge')
  expect(screen.queryByRole('group', { name: 'Events' })).toBeNull()
  expect(screen.getByRole('status').textContent).toBe('3 rows found')
})

test('arrows go round, Enter opens what is current, and Escape closes', async () => {
  const user = await openOn('brid')
  await screen.findByRole('group', { name: 'Notes' })
  expect(current()).toContain('The bridge opens')
  await user.keyboard('{ArrowUp}')
  expect(current()).toBe('Predictions with “brid”')
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(router.push).toHaveBeenCalledExactlyOnceWith('/sources/s?quote=q')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.keyboard('{Control>}k{/Control}{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('Ctrl and Enter open another tab, and the palette stays', async () => {
  const opened = vi.fn()
  vi.stubGlobal('open', opened)
  const user = await openOn('brid')
  await screen.findByRole('group', { name: 'Notes' })
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(opened).toHaveBeenCalledExactlyOnceWith('/predictions/p', '_blank', 'noopener')
  expect(screen.getByRole('dialog')).toBeDefined()
})

test('a read that fails is said, and tried again', async () => {
  const fetched = vi.fn(async () => Response.json({ message: 'That went wrong.' }, { status: 404 }))
  vi.stubGlobal('fetch', fetched)
  const user = await openOn('gone')
  expect((await screen.findByRole('alert')).textContent).toContain('The search failed. That went wrong.')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(fetched).toHaveBeenCalledTimes(2))
})

test('another record is opened from it', async () => {
  vi.mocked(switchWorkspace).mockResolvedValue(ok(null))
  const user = await openOn('other')
  await user.keyboard('{Enter}')
  expect(switchWorkspace).toHaveBeenCalledExactlyOnceWith({ workspaceId: 'v' })
  await waitFor(() => expect(router.push).toHaveBeenCalledWith('/'))
})

const pressed = vi.fn()

function PageWithKeys() {
  useShortcuts({ e: { says: 'Revise', run: pressed }, x: pressed })
  return <Palette {...records} />
}

test('? names the keys of the page, which do nothing once single keys are off', async () => {
  const user = userEvent.setup()
  renderWithQueries(<PageWithKeys />)
  await user.keyboard('e?')
  expect(pressed).toHaveBeenCalledTimes(1)
  expect(screen.getByText('Revise')).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: /Single keys/ }))
  expect(screen.queryByText('Revise')).toBeNull()
  await user.keyboard('{Escape}e?')
  expect([pressed.mock.calls.length, screen.queryByRole('dialog')]).toEqual([1, null])
})
