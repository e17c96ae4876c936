// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { CorrectQuote } from '@/app/sources/[id]/_components/correct-quote'
import { CorrectSource } from '@/app/sources/[id]/_components/correct-source'
import { correctQuote, correctSource } from '@/lib/actions/corrections'
import { fail, failChanged, ok } from '@/lib/core/result'
import { renderWithQueries } from '@/tests/helpers/with-queries'

const refresh = vi.hoisted(() => vi.fn())
vi.mock('@/lib/actions/corrections', () => ({ correctQuote: vi.fn(), correctSource: vi.fn() }))
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  useRouter: () => ({ refresh }),
}))

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
  sessionStorage.clear()
})

const source = (id: string) => ({
  id,
  title: 'A bridge',
  outlet: 'The Courier',
  author: null,
  url: null,
  language: 'en',
  publishedOn: '2022-06-07',
  publishedEarliestOn: null,
  publishedLatestOn: null,
  publishedNote: null,
  textSha256: '',
  rights: null,
  note: null,
  scale: null,
  facts: {},
  version: 3,
  recordedAt: '2022-06-08T00:00:00.000Z',
})

async function openFacts(id: string) {
  renderWithQueries(<CorrectSource source={source(id)} workspaceId="w1" today="2026-07-01" />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Correct these facts' }))
  return user
}

test('facts begin as they stand, and go out without the text', async () => {
  vi.mocked(correctSource).mockResolvedValue(ok({ version: 4 }))
  const user = await openFacts('s1')
  await user.type(screen.getByLabelText('Title'), ', again')
  await user.type(screen.getByLabelText('Why'), 'As printed.')
  await user.click(screen.getByRole('button', { name: /^Record the correction/ }))
  const sent = vi.mocked(correctSource).mock.calls[0]?.[0]
  expect(sent).toMatchObject({
    sourceId: 's1',
    version: 3,
    title: 'A bridge, again',
    outlet: 'The Courier',
    publishedOn: '2022-06-07',
    why: 'As printed.',
  })
  expect(sent).not.toHaveProperty('text')
  expect(await screen.findByRole('button', { name: 'Correct these facts' })).toBeDefined()
})

test('after a change elsewhere the facts are told again, and what was typed stays', async () => {
  vi.mocked(correctSource).mockResolvedValue(failChanged('This source changed.', 'Corrected: title (“x”).'))
  const user = await openFacts('s2')
  await user.type(screen.getByLabelText('Why'), 'As printed.')
  await user.click(screen.getByRole('button', { name: /^Record the correction/ }))
  expect(await screen.findByText('Corrected: title (“x”).')).toBeDefined()
  expect(refresh).toHaveBeenCalledOnce()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Why').value).toBe('As printed.')
})

test('a quote names its speaker and voice as they were, and a missing reason stands at its field', async () => {
  const missing = 'Say why: a chance was logged on what stood before.'
  vi.mocked(correctQuote).mockResolvedValue(fail(missing, { why: missing }))
  renderWithQueries(
    <CorrectQuote
      quote={{
        id: 'q1',
        text: 'I doubt it',
        start: 0,
        end: 10,
        voice: 'own',
        kind: 'forecast',
        attribution: 'high',
        hedges: [],
        context: null,
        limits: null,
        note: null,
        recordedAt: '2022-06-08T00:00:00.000Z',
        speaker: { id: 'ada', name: 'Ada', isSelf: false },
        predictions: [],
      }}
      author={null}
      speakers={[{ id: 'ada', name: 'Ada', description: '', isSelf: false }]}
      workspaceId="w1"
      onDone={vi.fn()}
    />,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: /^Record the correction/ }))
  expect(await screen.findByText(missing)).toBeDefined()
  expect(vi.mocked(correctQuote).mock.calls[0]?.[0]).toMatchObject({
    quoteId: 'q1',
    before: { speakerId: 'ada', voice: 'own' },
    speakerId: 'ada',
    voice: 'own',
  })
})
