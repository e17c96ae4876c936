import { expect, test } from 'vitest'
import { receiptsIfSettled } from '@/lib/core/scoring/open-receipts'
import { scoreReceipt } from '@/lib/core/scoring/receipt'
import { answered, buildForecast, buildTrack, instant } from './builders'

const open = { resolution: null, dueOn: '2024-03-11' }

test('an open track is scored under each answer as if it came on the day given', () => {
  const said = buildForecast({ probability: 0.7, low: 0.5, high: 0.9 })
  const { yes, no } = receiptsIfSettled(buildTrack(open, [said]), '2024-03-11')
  expect([yes?.brier, yes?.low, yes?.high].map((score) => score?.toFixed(4))).toEqual([
    '0.0900',
    '0.0100',
    '0.2500',
  ])
  expect([no?.brier, no?.low, no?.high].map((score) => score?.toFixed(4))).toEqual([
    '0.4900',
    '0.2500',
    '0.8100',
  ])
  expect(yes?.log).toBeCloseTo(0.35667494393873245, 12)
  expect(no?.log).toBeCloseTo(1.203972804325936, 12)
})

test('a yes ends the window as the due day begins, a no with its end', () => {
  const says = (id: string, probability: number, madeAt: string) =>
    buildForecast({ id, probability, madeAt: instant(madeAt) })
  const track = buildTrack(open, [
    says('first', 0.4, '2024-03-01T00:00:00Z'),
    says('second', 0.8, '2024-03-06T00:00:00Z'),
  ])
  const { yes, no } = receiptsIfSettled(track, '2024-03-11')
  expect(yes?.rows.map(({ days }) => days)).toEqual([5, 5])
  expect(yes?.brier).toBeCloseTo((0.36 + 0.04) / 2, 12)
  expect(no?.rows.map(({ days }) => days)).toEqual([5, 6])
  expect(no?.brier).toBeCloseTo((5 * 0.16 + 6 * 0.64) / 11, 12)
})

test('once it is settled so, the receipt is the one that was foreseen', () => {
  const track = buildTrack(open)
  const settled = buildTrack({ ...open, resolution: answered('no', '2024-03-11') })
  expect(receiptsIfSettled(track, '2024-03-11').no).toEqual(scoreReceipt(settled))
})

test('what would not count under an answer has no score under it', () => {
  const today = buildForecast({ madeAt: instant('2024-03-11T09:00:00Z') })
  const { yes, no } = receiptsIfSettled(buildTrack(open, [today]), '2024-03-11')
  expect(yes).toBeNull()
  expect(no?.brier).toBeCloseTo(0.49, 12)
})

test('a certain miss is infinite in its row and in the sum', () => {
  const { no } = receiptsIfSettled(buildTrack(open, [buildForecast({ probability: 1 })]), '2024-03-11')
  expect([no?.log, no?.rows[0]?.log]).toEqual(['Infinity', 'Infinity'])
})
