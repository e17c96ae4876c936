// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { selectedUnits } from '@/app/sources/_lib/selected-units'

afterEach(() => document.body.replaceChildren())

/** The text as the reading view draws it: pieces that know their unit, line ends left out, numbers in between. */
const text = '🎈 “Well”\r\nthat’s\u00A0not coming soon.\r\n\r\nThe end'
const html = `<h1>Title</h1><div id="text">
  <p><span data-unit="0">🎈 </span><span data-unit="3">“<mark>Well</mark>”</span><sup><button>1</button></sup></p>
  <p><span data-unit="11">that’s\u00A0not <i title="sign">coming</i> soon.</span></p>
  <p><span data-unit="38">The end</span></p>
</div><footer>End</footer>`

function select(from: [string, number], to: [string, number]) {
  document.body.innerHTML = html
  const range = document.createRange()
  range.setStart(node(from[0]), from[1])
  range.setEnd(node(to[0]), to[1])
  const root = document.querySelector('#text')
  if (!root) throw new Error('no text')
  const span = selectedUnits(range, root)
  return span && text.slice(span.start, span.end)
}

function node(words: string): Node {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) if (walker.currentNode.textContent === words) return walker.currentNode
  const element = document.querySelector(words)
  if (!element) throw new Error(`nothing reads ${words}`)
  return element
}

test('units before a point count within its piece, past marks and signs', () => {
  expect(select(['that’s\u00A0not ', 0], [' soon.', 5])).toBe('that’s\u00A0not coming soon')
  expect(select(['Well', 0], ['Well', 4])).toBe('Well')
  expect(select(['🎈 ', 0], ['🎈 ', 2])).toBe('🎈')
})

test('a selection over several lines takes the line ends of the text along', () => {
  expect(select(['Well', 0], ['coming', 6])).toBe('Well”\r\nthat’s\u00A0not coming')
  expect(select(['coming', 0], ['The end', 3])).toBe('coming soon.\r\n\r\nThe')
})

test('a point on a number or outside the text means the nearest words inside', () => {
  expect(select(['1', 0], ['The end', 3])).toBe('that’s\u00A0not coming soon.\r\n\r\nThe')
  expect(select(['Well', 0], ['1', 1])).toBe('Well”')
  expect(select(['Title', 0], ['Well', 4])).toBe('🎈 “Well')
  expect(select(['The end', 4], ['End', 2])).toBe('end')
  expect(select(['coming', 0], ['#text', 5])).toBe('coming soon.')
})

test('a whole paragraph pressed three times ends with its own last word', () => {
  expect(select(['that’s\u00A0not ', 0], ['#text p:last-child', 0])).toBe('that’s\u00A0not coming soon.')
})

test('a selection outside the text is none', () => {
  expect(select(['Title', 0], ['Title', 3])).toBeNull()
  expect(select(['End', 0], ['End', 2])).toBeNull()
})
