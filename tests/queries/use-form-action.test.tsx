// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { fail, failChanged, ok, type Result } from '@/lib/core/result'
import { recordKey } from '@/lib/queries/record'
import { useFormAction } from '@/lib/queries/use-form-action'

afterEach(cleanup)

type Entry = { question: string; chance: string }

function Form({
  action,
  onDone,
}: {
  action: (entry: Entry) => Promise<Result<string>>
  onDone?: () => void
}) {
  const form = useFormAction(action, {
    read: (data) => ({ question: String(data.get('question')), chance: String(data.get('chance')) }),
    ...(onDone && { onDone }),
  })
  return (
    <form ref={form.formRef} action={form.submitAction}>
      <input name="question" aria-label="Question" defaultValue={form.typed.question} />
      <input
        name="chance"
        aria-label="Chance"
        defaultValue={form.typed.chance}
        aria-invalid={Boolean(form.fields.chance)}
      />
      <Choice />
      <p role="alert">{form.refusal?.message}</p>
      <button type="submit" disabled={form.isPending}>
        Save
      </button>
    </form>
  )
}

function Choice() {
  const [isChosen, setChosen] = useState(false)
  return (
    <input
      type="checkbox"
      aria-label="Mine"
      checked={isChosen}
      onChange={(event) => setChosen(event.target.checked)}
    />
  )
}

function show(action: (entry: Entry) => Promise<Result<string>>, onDone?: () => void) {
  const client = new QueryClient()
  const read = recordKey('predictions', 'a', 'list')
  client.setQueryData(read, [])
  render(
    <QueryClientProvider client={client}>
      <Form action={action} {...(onDone && { onDone })} />
    </QueryClientProvider>,
  )
  return { isStale: () => client.getQueryState(read)?.isInvalidated, user: userEvent.setup() }
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)

test('a refusal keeps what was typed, says why and takes the focus to its field', async () => {
  const { user, isStale } = show(async () => fail('A chance is at most 100%.', { chance: 'At most 100%.' }))
  const heardReset = vi.fn()
  field('Question').form?.addEventListener('reset', heardReset)
  await user.type(field('Question'), 'Will it open?')
  await user.type(field('Chance'), '101')
  await user.click(field('Mine'))
  await user.click(screen.getByRole('button'))
  expect((await screen.findByText('A chance is at most 100%.')).role).toBe('alert')
  expect([field('Question').value, field('Chance').value]).toEqual(['Will it open?', '101'])
  expect(field('Mine').checked).toBe(true)
  expect(heardReset).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(field('Chance'))
  expect(isStale()).toBe(false)
})

test('a success empties the form, reads the record again and says what came of it', async () => {
  const onDone = vi.fn()
  const taken = vi.fn(async (_entry: Entry) => ok('new-id'))
  const { user, isStale } = show(taken, onDone)
  await user.type(field('Question'), 'Will it open?')
  await user.click(screen.getByRole('button'))
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('new-id'))
  expect(taken).toHaveBeenCalledWith({ question: 'Will it open?', chance: '' })
  expect(field('Question').value).toBe('')
  expect(isStale()).toBe(true)
})

test('a server that gives no answer is a refusal, and nothing typed is lost', async () => {
  const { user } = show(async () => {
    throw new TypeError('Failed to fetch')
  })
  await user.type(field('Question'), 'Will it open?')
  await user.click(screen.getByRole('button'))
  expect(await screen.findByText(/^This could not be saved/)).toBeTruthy()
  expect(field('Question').value).toBe('Will it open?')
})

test('a form made against an older version shows what is new', async () => {
  const { user, isStale } = show(async () => failChanged('It changed.', 'It was settled as “no”.'))
  await user.type(field('Question'), 'Will it open?')
  await user.click(screen.getByRole('button'))
  expect(await screen.findByText('It changed.')).toBeTruthy()
  expect(field('Question').value).toBe('Will it open?')
  expect(isStale()).toBe(true)
})
