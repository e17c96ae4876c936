// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { ReadingText } from '@/app/sources/[id]/_components/reading-text'
import { selectedUnits } from '@/app/sources/_lib/selected-units'

afterEach(cleanup)

/** Everything that moves offsets: a character of two units, both kinds of line end, curly quotes, a hard space, an unseen mark. */
const text =
  '🎈 It’s over,\u00A0he says.\r\n\r\nAnn Lee:\u00A0“It could\u200B be soon”\r\nor not 👩‍👩‍👧.\n\nEnd\u202Eing'

const quoteOf = (words: string, number: number, hedge?: string) => {
  const start = text.indexOf(words)
  const from = hedge ? text.indexOf(hedge) : 0
  return {
    id: `q${number}`,
    number,
    state: 'recorded' as const,
    margin: `${number}0% by end of 2022`,
    start,
    end: start + words.length,
    hedges: hedge ? [{ start: from, end: from + hedge.length }] : [],
  }
}
const quotes = [quoteOf('It could\u200B be soon”\r\nor not', 1, 'could'), quoteOf('be soon', 2)]

function props(textRef = createRef<HTMLDivElement>()) {
  return { text, places: quotes, picked: null, openNumber: null, textRef, onOpen: vi.fn() }
}

/** The span that a selection from before one word to behind another gives. */
function select(root: HTMLElement, from: string, to: string) {
  const range = document.createRange()
  const [startNode, start] = point(root, text.indexOf(from))
  const [endNode, end] = point(root, text.indexOf(to) + to.length)
  range.setStart(startNode, start)
  range.setEnd(endNode, end)
  const span = selectedUnits(range, root)
  return span && text.slice(span.start, span.end)
}

/** Where a unit of the text is drawn, found by counting the units of the pieces. */
function point(root: HTMLElement, unit: number): [Node, number] {
  for (const piece of root.querySelectorAll('[data-unit]')) {
    let at = Number(piece.getAttribute('data-unit'))
    const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const length = walker.currentNode.textContent?.length ?? 0
      if (at <= unit && unit <= at + length) return [walker.currentNode, unit - at]
      at += length
    }
  }
  throw new Error(`unit ${unit} is not drawn`)
}

test('every piece draws exactly the units of the text at its place', () => {
  const { container } = render(<ReadingText {...props()} />)
  const pieces = [...container.querySelectorAll('[data-unit]')]
  expect(pieces.length).toBeGreaterThan(6)
  for (const piece of pieces) {
    const words = piece.textContent ?? ''
    expect(text.startsWith(words, Number(piece.getAttribute('data-unit')))).toBe(true)
  }
  const drawn = pieces.map((piece) => piece.textContent).join('')
  expect(drawn).toBe(text.replace(/[\r\n]/g, ''))
})

test('words amid quotes, hedges and numbers are found at their exact place', () => {
  const ref = createRef<HTMLDivElement>()
  render(<ReadingText {...props(ref)} />)
  const root = ref.current
  if (!root) throw new Error('no text')
  expect(select(root, 'It’s', 'he says')).toBe('It’s over,\u00A0he says')
  expect(select(root, '“It', 'be soon”')).toBe('“It could\u200B be soon”')
  expect(select(root, 'could', 'or not')).toBe('could\u200B be soon”\r\nor not')
  expect(select(root, 'says.', 'End\u202Eing')).toBe(text.slice(text.indexOf('says.')))
  expect(select(root, '👩', '👩‍👩‍👧')).toBe('👩‍👩‍👧')
})

test('the server draws the same pieces, and no line end that HTML would change', () => {
  const html = renderToString(<ReadingText {...props()} />)
  expect(html).not.toMatch(/[\r\n]/)
})

test('a quote is opened by its number, which says what it holds', () => {
  const given = props()
  render(<ReadingText {...given} />)
  fireEvent.click(screen.getByRole('button', { name: 'Quote 1, 10% by end of 2022: open' }))
  expect(given.onOpen).toHaveBeenCalledWith('q1')
})

test('a quote over two lines has one number, at its end', () => {
  render(<ReadingText {...props()} />)
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['2', '1'])
})

test('markup is text', () => {
  const { container } = render(
    <ReadingText {...props()} text="<script>alert(1)</script> <b>bold</b>" places={[]} />,
  )
  expect(container.querySelector('script, b')).toBeNull()
  expect(container.textContent).toBe('<script>alert(1)</script> <b>bold</b>')
})

test('words to review and rejected words say so, and only what is on record is underlined throughout', () => {
  const [first, second] = quotes
  const places = [
    { ...quoteOf('It’s over', 3), state: 'rejected' as const },
    { ...quoteOf('he says', 4), state: 'open' as const },
    ...[first, second].flatMap((quote) => quote ?? []),
  ]
  render(<ReadingText {...props()} places={places} />)
  expect(screen.getByRole('button', { name: 'Rejected 3: open' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'To review 4, 40% by end of 2022: open' })).toBeTruthy()
  expect(screen.getByText('he says').className).toContain('decoration-dotted')
  expect(screen.getByText(/It’s over/).className).not.toContain('underline')
})
