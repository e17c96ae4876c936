// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Tags } from '@/app/predictions/[id]/_components/tags'
import { tagPredictions, untagPredictions } from '@/lib/actions/tags'
import { fail, ok } from '@/lib/core/result'
import { tagQueries } from '@/lib/queries/tags'
import { renderWithQueries } from '@/tests/helpers/with-queries'
import { aPrediction } from '../prediction-page/builders'

vi.mock('@/lib/actions/tags', () => ({ tagPredictions: vi.fn(), untagPredictions: vi.fn() }))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
})

const here = { workspaceId: 'w', predictionIds: ['p1'] }

function show(tags: string[]) {
  renderWithQueries(<Tags workspace="w" prediction={aPrediction({ tags })} />, [[tagQueries.list('w'), []]])
}

test('a tag of only spaces is refused at its field, and one that is written goes on, with a way back', async () => {
  const user = userEvent.setup()
  vi.mocked(tagPredictions)
    .mockResolvedValueOnce(fail('Write the tag.', { name: 'Write the tag.' }))
    .mockResolvedValueOnce(ok({ name: 'Ports', changed: ['p1'] }))
  vi.mocked(untagPredictions).mockResolvedValueOnce(ok({ name: 'Ports', changed: ['p1'] }))
  show([])
  await user.click(screen.getByRole('button', { name: 'Add a tag' }))
  await user.type(screen.getByLabelText('Tag'), '  {Enter}')
  expect(await screen.findByText('Write the tag.')).toBeDefined()
  await user.type(screen.getByLabelText('Tag'), 'Ports{Enter}')
  expect(await screen.findByText('“Ports” is on 1 prediction.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() =>
    expect(untagPredictions).toHaveBeenCalledWith({ ...here, name: 'Ports' }, expect.anything()),
  )
})

test('a tag leads to what carries it, and comes off with a press', async () => {
  const user = userEvent.setup()
  vi.mocked(untagPredictions).mockResolvedValueOnce(ok({ name: 'a & b', changed: ['p1'] }))
  show(['a & b'])
  expect(screen.getByRole('link', { name: 'a & b' }).getAttribute('href')).toBe('/predictions?tag=a+%26+b')
  await user.click(screen.getByRole('button', { name: 'Take off the tag a & b' }))
  expect(await screen.findByText('“a & b” is off 1 prediction.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined()
})
