import { expect, test } from 'vitest'
import { receiptCsv, receiptText } from '@/app/predictions/[id]/_lib/receipt-text'
import { aPrediction, aReceiptOfTwo, aTrack } from './builders'

test('the sum is copied with every factor, so that it can be done again by hand', () => {
  const text = receiptText(aPrediction(), aTrack(), aReceiptOfTwo())
  expect(text).toContain('Will it open by 31 December 2026?')
  expect(text).toContain('It did not happen: 0. The answer could be known from 2026-02-10T00:00:00.000Z')
  expect(text).toContain(
    '2026-01-01T00:00:00.000Z to 2026-01-11T00:00:00.000Z: 0.2, 240 hours, weight 0.25, (0.2 − 0)² = 0.04',
  )
  expect(text).toContain('Brier score = 0.25 × 0.04 + 0.75 × 0.16 = 0.13')
  expect(text).toContain('Always saying 0.5: Brier 0.25, log 0.69314718056 nats')
})

test('the file of a receipt holds one line a stretch, and its parts add up to the total', () => {
  const [head = '', ...lines] = receiptCsv(aReceiptOfTwo()).trim().split('\r\n')
  const names = head.split(',')
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell])))
  expect(rows.map(({ hours, weight, square, part }) => [hours, weight, square, part])).toEqual([
    ['240', '0.25', '0.04', '0.01'],
    ['720', '0.75', '0.16', '0.12'],
    ['', '1', '', '0.13'],
  ])
  const sum = rows.slice(0, 2).reduce((total, { part }) => total + Number(part), 0)
  expect(sum).toBeCloseTo(0.13, 12)
})
