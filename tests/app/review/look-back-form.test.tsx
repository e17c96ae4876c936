// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { LookBackForm } from '@/app/review/_components/look-back-form'
import { reviewHeading } from '@/app/review/_lib/review-heading'
import { recordReview } from '@/lib/actions/reviews'
import { failChanged, ok } from '@/lib/core/result'
import { renderWithQueries } from '@/tests/helpers/with-queries'
import { aPrediction } from '../prediction-page/builders'

vi.mock('@/lib/actions/reviews', () => ({ recordReview: vi.fn() }))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
  sessionStorage.clear()
})

function open(id: string) {
  const onDone = vi.fn()
  const prediction = aPrediction({ id, version: 2, status: 'resolved', outcome: 'no' })
  renderWithQueries(
    <LookBackForm prediction={prediction} workspace="w1" today="2026-07-01" onDone={onDone} />,
  )
  return { onDone, user: userEvent.setup() }
}

const lesson = () => screen.getByLabelText<HTMLTextAreaElement>('Lesson, in one sentence')

test('a look back sends what was chosen, and a lesson comes back in ninety days', async () => {
  vi.mocked(recordReview).mockResolvedValue(ok({ id: 'r' }))
  const { user, onDone } = open('kept')
  await user.click(screen.getByRole('radio', { name: 'Some of both' }))
  await user.click(screen.getByRole('checkbox', { name: 'Surprise' }))
  await user.type(lesson(), 'Ask about the weather.')
  await user.click(screen.getByRole('button', { name: /^Save/ }))
  expect(vi.mocked(recordReview).mock.calls[0]?.[0]).toMatchObject({
    predictionId: 'kept',
    version: 2,
    luckOrSkill: 'both',
    causes: ['surprise'],
    lesson: 'Ask about the weather.',
    remindOn: '2026-09-29',
  })
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
})

test('what was reopened meanwhile is said, and what was typed stays', async () => {
  vi.mocked(recordReview).mockResolvedValue(failChanged('This prediction changed.', 'It was reopened.'))
  const { user, onDone } = open('reopened')
  await user.type(lesson(), 'Wait for the papers.')
  await user.click(screen.getByRole('radio', { name: 'Mostly luck' }))
  await user.click(screen.getByRole('button', { name: /^Save/ }))
  expect(await screen.findByText('It was reopened.')).toBeDefined()
  expect(lesson().value).toBe('Wait for the papers.')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Mostly luck' }).checked).toBe(true)
  expect(onDone).not.toHaveBeenCalled()
})

test('without a lesson there is no day to come back on', async () => {
  vi.mocked(recordReview).mockResolvedValue(ok({ id: 'r' }))
  const { user } = open('plain')
  await user.type(screen.getByLabelText('What did the forecast miss?'), 'The frost.')
  await user.click(screen.getByRole('button', { name: /^Save/ }))
  await vi.waitFor(() => expect(recordReview).toHaveBeenCalledOnce())
  expect(vi.mocked(recordReview).mock.calls[0]?.[0]).toMatchObject({ remindOn: null })
})

test('the heading says how much there is to do, few in words', () => {
  expect(reviewHeading(6, 3)).toBe('Six to settle, three to look back on')
  expect(reviewHeading(0, 26)).toBe('Nothing to settle, 26 to look back on')
})
