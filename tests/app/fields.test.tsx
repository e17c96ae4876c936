// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { type Answer, AnswerCards } from '@/app/_components/answer-cards'
import { BandFields, ChanceField } from '@/app/_components/chance-field'
import { DayField } from '@/app/_components/day-field'

afterEach(cleanup)

function Chance() {
  const [value, setValue] = useState('')
  return <ChanceField value={value} onChange={setValue} />
}

function Due() {
  const [value, setValue] = useState('')
  return <DayField label="Due on" name="due" value={value} onChange={setValue} today="2026-07-01" />
}

function Answers() {
  const [answer, setAnswer] = useState<Answer | null>(null)
  return <AnswerCards value={answer} onChange={setAnswer} />
}

function described(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}

test.each([
  ['13', 'Will be kept as 13%'],
  ['1 in 8', 'Will be kept as 12.5%'],
  ['3:1 against', 'Will be kept as 25%'],
  ['0.5', 'Will be kept as 0.5%'],
])('a chance typed as %s is read back before it is saved', async (typed, echo) => {
  render(<Chance />)
  const field = screen.getByLabelText('Chance that it happens')
  await userEvent.type(field, typed)
  expect(described(field)).toContain(echo)
})

test.each(['0', '100'])('%s percent is allowed with a warning', async (typed) => {
  render(<Chance />)
  const field = screen.getByLabelText('Chance that it happens')
  await userEvent.type(field, typed)
  expect(described(field)).toContain('the log score is infinite')
  expect(field.getAttribute('aria-invalid')).toBeNull()
})

test('a chance that cannot be read is refused at its field once it was left, with the text kept', async () => {
  render(<Chance />)
  const field = screen.getByLabelText('Chance that it happens')
  await userEvent.type(field, '140%')
  expect(field.getAttribute('aria-invalid')).toBeNull()
  await userEvent.tab()
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(described(field)).toContain('A chance lies between 0% and 100%.')
  expect(field).toHaveProperty('value', '140%')
})

test('a band that does not hold its number is refused at the end that is wrong', () => {
  render(
    <BandFields
      chance="13"
      low="20"
      high="25"
      onLowChange={() => {}}
      onHighChange={() => {}}
      highError={null}
    />,
  )
  expect(screen.getByLabelText('Low end').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByLabelText('High end').getAttribute('aria-invalid')).toBeNull()
})

test('a day in words is spelled back with how far off it is', async () => {
  render(<Due />)
  const field = screen.getByLabelText('Due on')
  await userEvent.type(field, 'end of next year')
  expect(described(field)).toContain('Friday 31 December 2027, in 18 months')
})

test('a key chooses what happened, but not while someone types', async () => {
  render(
    <>
      <Answers />
      <input aria-label="Why" />
    </>,
  )
  await userEvent.keyboard('n')
  expect(screen.getByRole('radio', { name: /No/ })).toHaveProperty('checked', true)
  await userEvent.type(screen.getByLabelText('Why'), 'yes')
  expect(screen.getByRole('radio', { name: /No/ })).toHaveProperty('checked', true)
})
