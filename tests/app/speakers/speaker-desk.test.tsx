// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Merges } from '@/app/speakers/[id]/_components/merges'
import { SpeakerDesk } from '@/app/speakers/[id]/_components/speaker-desk'
import { describeSpeaker, mergeSpeakers, unmergeSpeakers } from '@/lib/actions/speakers'
import { fail, ok } from '@/lib/core/result'
import { speakerQueries } from '@/lib/queries/speakers'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { renderWithQueries } from '@/tests/helpers/with-queries'

const push = vi.fn()
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  useRouter: () => ({ push }),
}))
vi.mock('@/lib/actions/speakers', () => ({
  describeSpeaker: vi.fn(),
  mergeSpeakers: vi.fn(),
  unmergeSpeakers: vi.fn(),
}))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
})

const props = { workspace: 'w', id: 's', filter: defaultScoresFilter }
const speaker = { id: 's', name: 'A. Example', description: '', isSelf: false }
const ada = { id: 'a', name: 'Ada Example', description: 'runs the port', isSelf: false }

function show(isSelf = false) {
  renderWithQueries(<SpeakerDesk {...props} />, [
    [speakerQueries.page('w', 's'), { ...speaker, isSelf }],
    [speakerQueries.names('w'), [ada, speaker]],
  ])
}

test('a taken name is refused at its field and stays typed; a free one is saved, with a way back', async () => {
  const user = userEvent.setup()
  vi.mocked(describeSpeaker)
    .mockResolvedValueOnce(fail('Taken.', { name: 'Taken.' }))
    .mockResolvedValue(ok({ name: 'A. Example', description: '' }))
  show()
  await user.click(screen.getByRole('button', { name: 'Rename or describe' }))
  const name = screen.getByLabelText('Name')
  await user.clear(name)
  await user.type(name, 'Ada{Enter}')
  expect(await screen.findByText('Taken.')).toBeDefined()
  expect(document.activeElement).toBe(name)
  await user.type(name, ' E.{Enter}')
  expect(await screen.findByText('The speaker is described anew.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  const back = { workspaceId: 'w', speakerId: 's', name: 'A. Example', description: '' }
  await waitFor(() => expect(describeSpeaker).toHaveBeenLastCalledWith(back, expect.anything()))
})

test('a merge leads to the other speaker, with a way back; you are not merged away', async () => {
  const user = userEvent.setup()
  vi.mocked(mergeSpeakers).mockImplementation(async ({ id }) => ok({ id }))
  vi.mocked(unmergeSpeakers).mockResolvedValue(ok({ speakerId: 's' }))
  show()
  await user.click(screen.getByRole('button', { name: 'Merge with another' }))
  expect(screen.getAllByText('Ada Example, runs the port').length).toBeGreaterThan(0)
  await user.click(screen.getByRole('button', { name: /^Merge them/ }))
  expect(await screen.findByText('“A. Example” is merged.')).toBeDefined()
  expect(push).toHaveBeenCalledWith('/speakers/a')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  const [sent] = vi.mocked(mergeSpeakers).mock.lastCall ?? []
  const back = { workspaceId: 'w', mergeId: sent?.id }
  await waitFor(() => expect(unmergeSpeakers).toHaveBeenCalledWith(back, expect.anything()))
  cleanup()
  show(true)
  expect(screen.queryByRole('button', { name: 'Merge with another' })).toBeNull()
})

test('a merge can be taken back later from the page', async () => {
  const user = userEvent.setup()
  vi.mocked(unmergeSpeakers).mockResolvedValue(ok({ speakerId: 'x' }))
  const merge = { id: 'm', name: 'A. E.', description: '', quotes: 1, predictions: 2, forecasts: 0 }
  renderWithQueries(<Merges {...props} />, [
    [speakerQueries.merges('w', 's'), [{ ...merge, mergedAt: '2026-07-01T12:00:00.000Z' }]],
  ])
  expect(screen.getByText(/1 quote, 2 predictions and 0 chances moved on/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Take it back: A. E.' }))
  expect(await screen.findByText('They are two speakers again.')).toBeDefined()
})
