// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { AnswerForm } from '@/app/_components/answer/answer-form'
import { correctResolution, resolvePrediction } from '@/lib/actions/resolutions'
import { fail, failChanged, ok } from '@/lib/core/result'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { renderWithQueries } from '@/tests/helpers/with-queries'
import { aForecast, aPrediction, aTrack } from '../prediction-page/builders'

vi.mock('@/lib/actions/resolutions', () => ({
  resolvePrediction: vi.fn(),
  correctResolution: vi.fn(),
  reopenPrediction: vi.fn(),
}))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
  sessionStorage.clear()
})

function open(prediction: PredictionPage) {
  const onClose = vi.fn()
  renderWithQueries(<AnswerForm prediction={prediction} workspace="w1" onClose={onClose} />)
  return { onClose, user: userEvent.setup() }
}

const why = () => screen.getByLabelText<HTMLTextAreaElement>('Why')

test('a key chooses the answer, the form says what it would score and sends what was typed', async () => {
  vi.mocked(resolvePrediction).mockResolvedValue(ok({ id: 'r', version: 2 }))
  const { user, onClose } = open(
    aPrediction({ id: 'keys', tracks: [aTrack({ forecasts: [aForecast({ low: 0.1, high: 0.3 })] })] }),
  )
  await user.keyboard('n')
  expect(screen.getByText(/^Gives a Brier score of 0.040 \(0.010–0.090\)\./)).toBeDefined()
  await user.type(why(), 'Nothing opened.')
  await user.click(screen.getByRole('button', { name: /^Record No/ }))
  expect(vi.mocked(resolvePrediction).mock.calls[0]?.[0]).toMatchObject({
    predictionId: 'keys',
    outcome: 'no',
    knownOn: '2026-07-01',
    reasoning: 'Nothing opened.',
    voidReason: null,
  })
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled())
})

test('a refusal stands at its field, takes the focus, and goes when the field is changed', async () => {
  const future = 'The day the answer could be known lies in the future.'
  vi.mocked(resolvePrediction).mockResolvedValue(fail(future, { knownOn: future }))
  const { user } = open(aPrediction({ id: 'refused' }))
  const knownOn = screen.getByLabelText<HTMLInputElement>('Known on')
  await user.keyboard('y')
  await user.clear(knownOn)
  await user.type(knownOn, '1 Dec 2026')
  await user.click(screen.getByRole('button', { name: /^Record Yes/ }))
  expect(await screen.findByText(future)).toBeDefined()
  await vi.waitFor(() => expect(document.activeElement).toBe(knownOn))
  expect(knownOn.value).toBe('1 Dec 2026')
  await user.type(knownOn, ' x')
  expect(screen.queryByText(future)).toBeNull()
})

test('void asks for its reason, and nothing is chosen beforehand', async () => {
  const { user } = open(aPrediction({ id: 'void' }))
  expect(screen.queryByLabelText('Why it has no answer')).toBeNull()
  await user.keyboard('v')
  expect(screen.getByLabelText('Why it has no answer').textContent).toContain('Choose a reason')
})

test('a prediction settled in between says so and keeps what was typed', async () => {
  const changed = 'It was settled as “no”, known on 2026-06-30.'
  vi.mocked(resolvePrediction).mockResolvedValue(failChanged('This prediction changed.', changed))
  const { user } = open(aPrediction({ id: 'conflict' }))
  await user.keyboard('y')
  await user.type(why(), 'I saw it.')
  await user.click(screen.getByRole('button', { name: /^Record Yes/ }))
  expect(await screen.findByText(changed)).toBeDefined()
  expect(why().value).toBe('I saw it.')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Yes/ }).checked).toBe(true)
})

test('once it is settled the same form corrects the answer', async () => {
  vi.mocked(correctResolution).mockResolvedValue(ok({ id: 'r', version: 3 }))
  const { user } = open(aPrediction({ id: 'corrects', status: 'resolved', outcome: 'no' }))
  await user.keyboard('y')
  await user.click(screen.getByRole('button', { name: /^Record Yes/ }))
  await vi.waitFor(() => expect(correctResolution).toHaveBeenCalledOnce())
  expect(resolvePrediction).not.toHaveBeenCalled()
})
