import { expect, test } from 'vitest'
import { labelFor, slugFor } from '@/lib/data/naming'

test.each([
  ['Will the Kremlin declare victory by the end of 2022?', 'The Kremlin declare victory by the end of 2022'],
  ['  will   it rain?  ', 'It rain'],
  ['Will ?', 'Will ?'],
  ['😀 wins', '😀 wins'],
])('a question without a title is called by its own words: %s', (question, label) => {
  expect(labelFor(question)).toBe(label)
})

test('a long title is cut between characters, never inside one', () => {
  const label = labelFor('😀'.repeat(300))
  expect([...label]).toHaveLength(80)
  expect(label.endsWith('😀…')).toBe(true)
})

test.each([
  ['Café reopens by June', 'cafe-reopens-by-june'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['Чи буде мир?', 'prediction'],
  ['x'.repeat(300), 'x'.repeat(60)],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('a name for addresses is small Latin letters, digits and hyphens: %s', (label, slug) => {
  expect(slugFor(label)).toBe(slug)
})
