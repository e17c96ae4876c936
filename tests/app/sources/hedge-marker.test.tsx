// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { FindWords } from '@/app/sources/[id]/_components/find-words'
import { HedgeMarker } from '@/app/sources/[id]/_components/hedge-marker'
import type { Span } from '@/lib/core/quote'

afterEach(cleanup)

const text = 'He says it could be soon.'
const span = { start: text.indexOf('it'), end: text.indexOf('.') }

function Marker() {
  const [hedges, setHedges] = useState<readonly Span[]>([])
  return (
    <>
      <HedgeMarker text={text} span={span} hedges={hedges} onChange={setHedges} />
      <output>{hedges.map(({ start, end }) => text.slice(start, end)).join(' | ')}</output>
    </>
  )
}

test('hedges are marked by keyboard: one stop, arrows between words, space for yes and no', async () => {
  const user = userEvent.setup()
  render(<Marker />)
  await user.tab()
  await user.keyboard('{ArrowRight} {ArrowRight} ')
  expect(screen.getByRole('status').textContent).toBe('could be')
  expect(screen.getByRole('button', { name: 'could' }).getAttribute('aria-pressed')).toBe('true')
  await user.keyboard(' ')
  expect(screen.getByRole('status').textContent).toBe('could')
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

test('words are picked by typing them and pressing Enter', async () => {
  const user = userEvent.setup()
  const picked: Span[] = []
  const found: (Span | null)[] = []
  render(<FindWords text={text} onFind={(one) => found.push(one)} onPick={(one) => picked.push(one)} />)
  await user.type(screen.getByLabelText('Words in the text'), 'COULD be')
  expect(screen.getByText('Found once. Enter quotes them.')).toBeDefined()
  await user.keyboard('{Enter}')
  expect(picked.map(({ start, end }) => text.slice(start, end))).toEqual(['could be'])
  expect(found.at(-1)).toEqual(picked[0])
})

test('words that the text does not hold are said not to be there', async () => {
  const user = userEvent.setup()
  render(<FindWords text={text} onFind={() => {}} onPick={() => {}} />)
  await user.type(screen.getByLabelText('Words in the text'), 'never')
  expect(screen.getByText('The text does not hold these words.')).toBeDefined()
  expect(screen.getByRole('button', { name: /Quote them/ })).toHaveProperty('disabled', true)
})
