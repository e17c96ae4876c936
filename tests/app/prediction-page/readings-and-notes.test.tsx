// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { Notes } from '@/app/predictions/[id]/_components/notes'
import { Readings } from '@/app/predictions/[id]/_components/readings'
import { ScoreReceipts } from '@/app/predictions/[id]/_components/score-receipts'
import { WhatCounts } from '@/app/predictions/[id]/_components/what-counts'
import { readingsOf } from '@/app/predictions/[id]/_lib/readings'
import { recordNote, removeNote } from '@/lib/actions/notes'
import { ok } from '@/lib/core/result'
import type { Sibling } from '@/lib/data/prediction-siblings'
import { renderWithQueries } from '@/tests/helpers/with-queries'
import { aPrediction, aTrack } from './builders'

vi.mock('@/lib/actions/notes', () => ({ recordNote: vi.fn(), removeNote: vi.fn() }))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
  sessionStorage.clear()
})

const other: Sibling = {
  id: 'p2',
  label: 'It opens in full',
  question: 'Will it open in full?',
  role: 'variant',
  reading: 'strict',
  dueOn: '2026-12-31',
  relation: 'alternative',
  status: 'open',
  outcome: null,
  probability: 0.1,
  low: null,
  high: null,
}

test('of two readings the headline one counts, and each says why', () => {
  const prediction = aPrediction({ tracks: [aTrack()], siblings: [other] })
  render(<Readings prediction={prediction} workspace="w1" />)
  expect(screen.getByText(/^This one\. Counts: it reads the words/)).toBeDefined()
  expect(screen.getByText(/^Does not count: of several readings/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'It opens in full' })).toBeDefined()
})

test('without a headline the first reading counts where variants do, and context never', () => {
  const tracks = [aTrack()]
  const first = { ...other, role: 'variant' as const }
  const counting = (role: 'variant' | 'context') =>
    readingsOf(aPrediction({ role, alternativeOf: 'p2', tracks, siblings: [first] })).map(
      ({ id, counts }) => [id, counts],
    )
  expect(counting('variant')).toEqual([
    ['p2', true],
    ['p1', false],
  ])
  expect(counting('context')).toEqual([
    ['p2', true],
    ['p1', false],
  ])
  expect(readingsOf(aPrediction())).toEqual([])
})

test('a failed condition opens the settle form as void', async () => {
  const onUrlUpdate = vi.fn()
  render(
    <NuqsTestingAdapter onUrlUpdate={onUrlUpdate}>
      <WhatCounts prediction={aPrediction({ id: 'if', condition: 'The strike ends.' })} workspace="w1" />
    </NuqsTestingAdapter>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'The condition failed' }))
  await vi.waitFor(() =>
    expect(sessionStorage.getItem('foresaid-draft:answer:if')).toContain('"voidReason":"condition-false"'),
  )
  await vi.waitFor(() => expect(onUrlUpdate.mock.calls[0]?.[0].queryString).toBe('?do=settle'))
})

test('a void prediction says that it is counted beside the scores', () => {
  const noScore = { reason: 'void' as const, why: 'Void: the question has no answer' }
  const tracks = [aTrack({ noScore })]
  render(
    <ScoreReceipts
      prediction={aPrediction({ status: 'resolved', outcome: 'void', tracks })}
      workspace="w1"
    />,
  )
  expect(screen.getByText(/counted among the void, beside the scores and never in them/)).toBeDefined()
})

test('a note is kept, and one that was removed comes back', async () => {
  vi.mocked(recordNote).mockResolvedValue(ok({ id: 'n' }))
  vi.mocked(removeNote).mockResolvedValue(ok({ id: 'n' }))
  const notes = [{ id: 'n1', text: 'Watch the river.', recordedAt: '2026-01-02T00:00:00.000Z' }]
  renderWithQueries(<Notes prediction={aPrediction({ id: 'noted', notes })} workspace="w1" />)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Add a note'), 'Ask again in May.')
  await user.click(screen.getByRole('button', { name: /^Keep the note/ }))
  expect(vi.mocked(recordNote).mock.calls[0]?.[0]).toMatchObject({
    predictionId: 'noted',
    text: 'Ask again in May.',
  })
  await user.click(screen.getByRole('button', { name: 'Remove the note “Watch the river.”' }))
  await user.click(await screen.findByRole('button', { name: /Undo/ }))
  expect(vi.mocked(recordNote).mock.calls[1]?.[0]).toMatchObject({ id: 'n1', text: 'Watch the river.' })
})
