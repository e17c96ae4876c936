// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { MarkedText } from '@/app/_components/marked-text'

afterEach(cleanup)

function show(text: string, marks: { start: number; end: number }[] = []) {
  return render(<MarkedText text={text} marks={marks} />).container
}

test('spans are marked and the rest is not', () => {
  const shown = show('the low probability that Ukraine can', [{ start: 4, end: 19 }])
  expect([...shown.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['low probability'])
  expect(shown.textContent).toBe('the low probability that Ukraine can')
})

test('marks that touch or overlap are one, and one past the end stops at it', () => {
  const shown = show('abcdef', [
    { start: 0, end: 2 },
    { start: 1, end: 4 },
    { start: 4, end: 5 },
    { start: 5, end: 99 },
  ])
  expect([...shown.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['abcdef'])
})

test('markup is text', () => {
  const shown = show('<script>alert(1)</script> & <b>')
  expect(shown.querySelector('script, b')).toBeNull()
  expect(shown.textContent).toBe('<script>alert(1)</script> & <b>')
})

test('characters that turn the order or cannot be seen are named', () => {
  const shown = show('pay \u202Egnp.exe\u202C now\u200Bhere \uFEFF\u0007')
  expect(
    [...shown.querySelectorAll('[data-unseen]')].map((sign) => sign.getAttribute('data-unseen')),
  ).toEqual(['RLO', 'PDF', 'ZWSP', 'BOM', 'U+0007'])
})

test('emoji, tabs, line ends, curly quotes and no-break spaces are left alone', () => {
  const family = '👨‍👩‍👧 🏳️‍🌈 “that’s\u00A0it”\r\n\tyes'
  const shown = show(family)
  expect(shown.querySelector('[data-unseen]')).toBeNull()
  expect(shown.textContent).toBe(family)
})

test('the text of the page is the text of the source, unit for unit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.record({ start: fc.nat(20), end: fc.nat(20) })),
      (text, marks) => {
        expect(show(text, marks).textContent).toBe(text)
        cleanup()
      },
    ),
    { numRuns: 60 },
  )
})
