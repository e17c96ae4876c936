// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { OneLineForm } from '@/app/predictions/new/_components/one-line-form'
import { fail, ok, type Result } from '@/lib/core/result'
import { type RecordPredictionInput, recordPredictionInput } from '@/lib/validation/prediction'

const workspaceId = '0197a000-0000-7000-8000-000000000001'

vi.setConfig({ testTimeout: 20_000 })

let rows: Map<string, RecordPredictionInput>

/** What a list of choices asks of a browser and jsdom does not have. */
beforeAll(() => {
  Element.prototype.hasPointerCapture = () => false
  Element.prototype.scrollIntoView = () => {}
})

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

/** What the server does at its edge: reads the input, refuses at fields, keeps a row once. */
async function record(input: RecordPredictionInput): Promise<Result<{ id: string }>> {
  const read = recordPredictionInput.safeParse(input)
  if (!read.success) {
    const fields = Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message]))
    return fail(Object.values(fields)[0] ?? '', fields)
  }
  rows.set(input.id, input)
  return ok({ id: input.id })
}

/** Each form has a workspace of its own, so that no draft reaches the next test. */
function show(recordAction = record) {
  rows = new Map()
  const id = `${workspaceId.slice(0, -3)}${String(100 + ++made)}`
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OneLineForm workspaceId={id} today="2026-07-01" speakers={[]} recordAction={recordAction} />
    </QueryClientProvider>,
  )
  return screen.getByLabelText('What will time answer?')
}

let made = 0

/** At once: what is read at every key is tested where it lives. */
function fill(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } })
}

function messages(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}

test('a line, a chance and Enter make a prediction with the day that the line names', async () => {
  const line = show()
  fill(line, 'Will the bridge open by the end of 2027?')
  expect(messages(screen.getByLabelText('Due'))).toContain('Friday 31 December 2027')
  await userEvent.type(screen.getByLabelText('Chance that it happens'), '70{Enter}')
  const link = await screen.findByRole('link', { name: 'Open it' })
  const [row] = rows.values()
  expect(row).toMatchObject({
    question: 'Will the bridge open by the end of 2027?',
    chance: '70',
    dueOn: '2027-12-31',
    dueNote: 'by the end of 2027',
  })
  expect(link.getAttribute('href')).toBe(`/predictions/${row?.id}`)
})

test('after a success the form is empty, has the focus in its line, and makes another row', async () => {
  const line = show()
  fill(line, 'Will it rain by 1 August 2026?')
  await userEvent.type(screen.getByLabelText('Chance that it happens'), '30{Enter}')
  await waitFor(() => expect(line).toHaveProperty('value', ''))
  expect(document.activeElement).toBe(line)
  fill(line, 'Will it snow by 1 December 2026?')
  await userEvent.keyboard('{Tab}20{Enter}')
  await waitFor(() => expect(rows.size).toBe(2))
  expect([...rows.values()].map(({ dueOn }) => dueOn)).toEqual(['2026-08-01', '2026-12-01'])
})

test('a double press makes one row', async () => {
  let answer: (result: Result<{ id: string }>) => void = () => {}
  const slow = vi.fn(() => new Promise<Result<{ id: string }>>((resolve) => (answer = resolve)))
  const line = show(slow)
  fill(line, 'Will it rain by 1 August 2026?')
  await userEvent.type(screen.getByLabelText('Chance that it happens'), '30')
  await userEvent.dblClick(screen.getByRole('button', { name: /Record it/ }))
  await userEvent.type(line, '{Enter}')
  answer(ok({ id: workspaceId }))
  await screen.findByRole('link', { name: 'Open it' })
  expect(slow).toHaveBeenCalledTimes(1)
})

test.each([
  ['no chance', '', 'Write a chance, such as 13%.'],
  ['more than certain', '101', 'A chance lies between 0% and 100%.'],
  ['less than impossible', '-1', 'A chance lies between 0% and 100%.'],
  ['no number', 'abc', 'This does not read as a chance.'],
  ['more decimals than are kept', '99.99999', 'write at most four decimals'],
])('%s is refused at its field, with what was typed kept', async (_, typed, sentence) => {
  const line = show()
  const chance = screen.getByLabelText('Chance that it happens')
  fill(line, 'Will it rain by 1 August 2026?')
  await userEvent.type(chance, `${typed}{Enter}`)
  await waitFor(() => expect(chance.getAttribute('aria-invalid')).toBe('true'))
  expect(messages(chance)).toContain(sentence)
  expect(line).toHaveProperty('value', 'Will it rain by 1 August 2026?')
  expect(chance).toHaveProperty('value', typed)
  expect(document.activeElement).toBe(chance)
  expect(rows.size).toBe(0)
})

test.each([
  ['10', '', 'High end', 'the high end is missing'],
  ['40', '60', 'Low end', 'The band does not hold its number'],
])(
  'a band from “%s” to “%s” around 30 is refused at the end that is wrong',
  async (low, high, end, sentence) => {
    const line = show()
    fill(line, 'Will it rain by 1 August 2026?')
    await userEvent.type(screen.getByLabelText('Chance that it happens'), '30')
    if (low) await userEvent.type(screen.getByLabelText('Low end'), low)
    if (high) await userEvent.type(screen.getByLabelText('High end'), high)
    await userEvent.type(line, '{Enter}')
    const field = screen.getByLabelText(end)
    await waitFor(() => expect(messages(field)).toContain(sentence))
    expect(rows.size).toBe(0)
  },
)

test('a line that names no day says so and may go on without', async () => {
  const line = show()
  fill(line, 'Will anyone ever notice?')
  expect(messages(screen.getByLabelText('Due'))).toContain('No due day')
  await userEvent.type(screen.getByLabelText('Chance that it happens'), '5{Enter}')
  await waitFor(() => expect(rows.size).toBe(1))
  expect([...rows.values()][0]?.dueOn).toBeNull()
})

test('certainty is warned of before it is recorded', async () => {
  const line = show()
  fill(line, 'Will the sun rise by tomorrow?')
  await userEvent.type(screen.getByLabelText('Chance that it happens'), '100')
  expect(messages(screen.getByLabelText('Chance that it happens'))).toContain('the log score is infinite')
})

test('a forecast of someone else is sent under their name and for the day it was said', async () => {
  const line = show()
  fill(line, 'Will it rain next year?')
  fill(screen.getByLabelText('Chance that it happens'), '30')
  await userEvent.click(screen.getByText(/whose forecast it is/))
  fill(screen.getByLabelText('Said on'), '7 June 2022')
  expect(messages(screen.getByLabelText('Due'))).toContain('31 December 2023')
  await userEvent.click(screen.getByRole('combobox', { name: 'Whose forecast' }))
  await userEvent.click(screen.getByRole('option', { name: 'Someone new' }))
  fill(screen.getByLabelText('Name'), 'Ada')
  await userEvent.type(line, '{Enter}')
  await waitFor(() => expect(rows.size).toBe(1))
  expect([...rows.values()][0]).toMatchObject({
    speakerName: 'Ada',
    saidOn: '2022-06-07',
    dueOn: '2023-12-31',
  })
})
