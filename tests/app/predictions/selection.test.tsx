// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { PredictionList } from '@/app/predictions/_components/prediction-list'
import { noSelection, touched } from '@/app/predictions/_components/selection'
import { changeRoles, moveDueDays } from '@/lib/actions/bulk'
import { tagPredictions, untagPredictions } from '@/lib/actions/tags'
import { fail, ok } from '@/lib/core/result'
import type { PredictionCounts, PredictionSummary } from '@/lib/data/prediction-summary'
import { predictionQueries } from '@/lib/queries/predictions'
import { tagQueries } from '@/lib/queries/tags'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { renderWithQueries } from '@/tests/helpers/with-queries'

vi.mock('@/lib/actions/bulk', () => ({ moveDueDays: vi.fn(), changeRoles: vi.fn() }))
vi.mock('@/lib/actions/tags', () => ({ tagPredictions: vi.fn(), untagPredictions: vi.fn() }))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
})

const named = (id: string): PredictionSummary => ({
  id,
  slug: id,
  label: `Title ${id}`,
  question: `Will ${id} come?`,
  role: 'headline',
  tags: [],
  cluster: null,
  reading: null,
  condition: null,
  saidOn: '2026-01-01',
  dueOn: '2026-12-31',
  dueNote: null,
  timeZone: 'UTC',
  speaker: { id: 's', name: 'Ada', isSelf: false },
  quote: null,
  chance: null,
  status: 'open',
  outcome: null,
  knownOn: null,
  reasoning: null,
  brier: null,
})

const counts = { total: 4, open: 4, due: 0, resolved: 0, withChance: 0 } as PredictionCounts

function show(tags: Readonly<Record<string, string[]>> = {}) {
  const filter = defaultPredictionFilter
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({ ...named(id), tags: tags[id] ?? [] }))
  const part = { rows, nextCursor: null, counts }
  renderWithQueries(
    <PredictionList workspace="w" filter={filter} today="2026-07-01" chooseAction={vi.fn()} />,
    [
      [predictionQueries.parts('w', filter), { pages: [part], pageParams: [''] }],
      [tagQueries.list('w'), []],
    ],
  )
  return userEvent.setup()
}

const box = (id: string) => screen.getByRole('checkbox', { name: `Choose: Title ${id}` })

test('a press with Shift makes every row between as the touched one becomes', () => {
  const order = ['a', 'b', 'c', 'd']
  const first = touched(noSelection, order, 'b', false)
  const range = touched(first, order, 'd', true)
  expect(range).toEqual({ ids: ['b', 'c', 'd'], last: 'd' })
  expect(touched(range, order, 'c', true).ids).toEqual(['b'])
  expect(touched({ ids: [], last: 'gone' }, order, 'a', true).ids).toEqual(['a'])
})

test('rows are chosen by box, by Shift, by key and all at once, and the bar counts them', async () => {
  const user = show()
  expect(screen.queryByRole('region', { name: 'With the chosen predictions' })).toBeNull()
  await user.click(box('a'))
  await user.keyboard('{Shift>}')
  await user.click(box('c'))
  await user.keyboard('{/Shift}')
  expect(screen.getByText('3 predictions chosen')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Choose none' }))
  await user.keyboard('jjx')
  expect(screen.getByText('1 prediction chosen')).toBeDefined()
  expect(box('b')).toHaveProperty('checked', true)
  await user.click(screen.getByRole('checkbox', { name: 'Choose all that are shown' }))
  expect(screen.getByText('4 predictions chosen')).toBeDefined()
})

test('a due day that is refused says of which and stays typed; then it is changed, with a way back', async () => {
  const sentence = 'Nothing was changed. “Title a”: The due day lies before the day it was said.'
  vi.mocked(moveDueDays)
    .mockResolvedValueOnce(fail(sentence, { dueOn: sentence }))
    .mockResolvedValue(ok({ changed: 1 }))
  const user = show()
  await user.click(box('a'))
  await user.click(screen.getByRole('button', { name: 'Due day' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Due day of the chosen predictions' }))
  await user.type(dialog.getByRole('textbox', { name: 'Due day' }), '2025-12-31')
  await user.type(dialog.getByLabelText('Why'), 'A slip.{Enter}')
  expect(await dialog.findByText(sentence)).toBeDefined()
  await user.click(dialog.getByRole('button', { name: /^Change 1 prediction/ }))
  expect(await screen.findByText('The due day of 1 prediction is changed.')).toBeDefined()
  const sent = { predictionId: 'a', from: '2026-12-31', to: '2025-12-31' }
  expect(moveDueDays).toHaveBeenLastCalledWith(
    expect.objectContaining({ workspaceId: 'w', why: 'A slip.', changes: [sent] }),
  )
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  const back = { predictionId: 'a', from: '2025-12-31', to: '2026-12-31' }
  await waitFor(() => expect(vi.mocked(moveDueDays).mock.lastCall?.[0]).toMatchObject({ changes: [back] }))
})

test('chosen rows get a tag, or another role', async () => {
  vi.mocked(tagPredictions).mockResolvedValueOnce(ok({ name: 'Ports', changed: ['a', 'b'] }))
  vi.mocked(changeRoles).mockResolvedValueOnce(ok({ changed: 1 }))
  const user = show()
  await user.click(box('a'))
  await user.click(box('b'))
  await user.click(screen.getByRole('button', { name: 'Tag' }))
  await user.type(await screen.findByLabelText('Tag'), 'Ports{Enter}')
  expect(await screen.findByText('“Ports” is on 2 predictions.')).toBeDefined()
  await user.click(box('c'))
  await user.click(screen.getByRole('button', { name: 'Role' }))
  await user.click(screen.getByRole('button', { name: /^Change 1 prediction/ }))
  expect(await screen.findByText('The role of 1 prediction is changed.')).toBeDefined()
  const change = { predictionId: 'c', from: 'headline', to: 'variant' }
  expect(vi.mocked(changeRoles).mock.lastCall?.[0]).toMatchObject({ changes: [change] })
})

test('a tag comes off all that are chosen, and by undo goes on those again that carried it', async () => {
  vi.mocked(untagPredictions).mockResolvedValueOnce(ok({ name: 'Ports', changed: ['a', 'b'] }))
  vi.mocked(tagPredictions).mockResolvedValueOnce(ok({ name: 'Ports', changed: ['a', 'b'] }))
  const user = show({ a: ['Grain', 'Ports'], b: ['Ports'], d: ['Elsewhere'] })
  for (const id of ['a', 'b', 'c']) await user.click(box(id))
  await user.click(screen.getByRole('button', { name: 'Tag' }))
  const offered = within(await screen.findByRole('list', { name: 'Tags of the chosen predictions' }))
  expect(offered.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Grain1', 'Ports2'])
  await user.click(offered.getByRole('button', { name: 'Take off the tag Ports' }))
  expect(await screen.findByText('“Ports” is off 2 predictions.')).toBeDefined()
  expect(vi.mocked(untagPredictions).mock.lastCall?.[0]).toEqual({
    workspaceId: 'w',
    predictionIds: ['a', 'b', 'c'],
    name: 'Ports',
  })
  expect(screen.queryByRole('region', { name: 'With the chosen predictions' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('The tag “Ports” is on again.')).toBeDefined()
  expect(vi.mocked(tagPredictions).mock.lastCall?.[0]).toMatchObject({ predictionIds: ['a', 'b'] })
})
