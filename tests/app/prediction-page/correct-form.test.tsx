// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { CorrectForm } from '@/app/predictions/[id]/_components/correct-form'
import { correctPrediction } from '@/lib/actions/corrections'
import { fail, failChanged, ok } from '@/lib/core/result'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { renderWithQueries } from '@/tests/helpers/with-queries'
import { aPrediction, aTrack } from './builders'

vi.mock('@/lib/actions/corrections', () => ({ correctPrediction: vi.fn() }))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
  sessionStorage.clear()
})

function open(prediction: PredictionPage) {
  const onClose = vi.fn()
  renderWithQueries(<CorrectForm prediction={prediction} workspace="w1" onClose={onClose} />)
  return { onClose, user: userEvent.setup() }
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)

const fill = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })

test('the form begins with what stands, and sends days as days with the reason', async () => {
  vi.mocked(correctPrediction).mockResolvedValue(ok({ version: 2 }))
  const { user, onClose } = open(aPrediction({ id: 'sends', tracks: [aTrack()] }))
  fill('Due', '31 Jan 2027')
  fill('Why', 'The notice says January.')
  await user.click(screen.getByText('Record the correction'))
  expect(vi.mocked(correctPrediction).mock.calls[0]?.[0]).toMatchObject({
    predictionId: 'sends',
    version: 1,
    question: 'Will it open by 31 December 2026?',
    saidOn: '2026-01-01',
    dueOn: '2027-01-31',
    why: 'The notice says January.',
  })
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
})

test('before a chance is logged no reason is asked for', () => {
  open(aPrediction({ id: 'plain' }))
  expect(screen.queryByLabelText('Why')).toBeNull()
  expect(screen.getByText('No chance was logged yet, so this leaves no trace.')).toBeDefined()
})

test('a due day before the words is refused at its field, and what was typed stays', async () => {
  const before = 'The due day lies before the day it was said.'
  vi.mocked(correctPrediction).mockResolvedValue(fail(before, { dueOn: before }))
  const { user } = open(aPrediction({ id: 'refused', tracks: [aTrack()] }))
  fill('Due', '1 Dec 2025')
  await user.click(screen.getByText('Record the correction'))
  expect(await screen.findByText(before)).toBeDefined()
  await vi.waitFor(() => expect(document.activeElement).toBe(field('Due')))
  expect(field('Due').value).toBe('1 Dec 2025')
})

test('the second of two tabs is told what changed and keeps what it typed', async () => {
  const changed = 'Corrected: due day (“The notice says January.”).'
  vi.mocked(correctPrediction).mockResolvedValue(failChanged('This prediction changed.', changed))
  const { user } = open(aPrediction({ id: 'tabs', tracks: [aTrack()] }))
  fill('Title', 'It opens again')
  await user.click(screen.getByText('Record the correction'))
  expect(await screen.findByText(changed)).toBeDefined()
  expect(field('Title').value).toBe('It opens again')
})
