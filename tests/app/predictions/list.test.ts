import { expect, test } from 'vitest'
import { dayColumn, daysOf } from '@/app/predictions/_components/day-column'
import { cleared, fileAddress, isNarrowed, listAddress } from '@/app/predictions/_components/list-address'
import { standingOf, statusChoice } from '@/app/predictions/_components/status-choice'
import { parseLoosely } from '@/lib/validation/filter'
import { defaultPredictionFilter, predictionFilter } from '@/lib/validation/prediction-filter'

test('the address of a list holds only what differs from the default, and reads back as the same list', () => {
  expect(listAddress(defaultPredictionFilter)).toBe('/predictions')
  const filter = { ...defaultPredictionFilter, status: ['open', 'due'] as ('open' | 'due')[], words: 'a & b' }
  const address = listAddress(filter)
  expect(address).toBe('/predictions?status=open%2Cdue&words=a+%26+b')
  const params = Object.fromEntries(new URL(address, 'http://localhost').searchParams)
  expect(parseLoosely(predictionFilter, params)).toEqual(filter)
})

test('a file holds the whole list, whatever part of it is shown', () => {
  const address = fileAddress({ ...defaultPredictionFilter, limit: 20, cursor: '["a","b"]' }, 'w')
  expect(address).toBe('/api/predictions?format=csv&workspace=w')
})

test('an order leaves nothing out, and clearing keeps it', () => {
  const ordered = { ...defaultPredictionFilter, sort: 'known' as const }
  expect(isNarrowed(ordered)).toBe(false)
  expect(isNarrowed({ ...ordered, chanceFrom: 0 })).toBe(true)
  expect(cleared({ ...ordered, words: 'peace' })).toEqual(ordered)
})

test('a mixture that only a link can ask for is shown as a choice of its own and stays what it is', () => {
  expect(statusChoice({ outcome: ['yes', 'no'] })).toMatchObject({ value: 'yes,no' })
  expect(statusChoice({ outcome: ['yes', 'no'] }).options.at(-1)?.label).toBe('Yes or No')
  expect(standingOf('yes,no')).toEqual({ status: undefined, outcome: ['yes', 'no'] })
  expect(standingOf('open,due')).toEqual({ status: ['open', 'due'], outcome: undefined })
  expect(standingOf('any')).toEqual({ status: undefined, outcome: undefined })
})

test('the day that a list is sorted by leads its column', () => {
  const row = { dueOn: '2022-12-31', knownOn: '2022-11-11', saidOn: '2022-06-07' }
  expect(dayColumn('known')).toEqual({ name: 'Known', direction: 'descending' })
  expect(daysOf(row, 'known', '2026-07-01')).toEqual({ date: '2022-11-11', under: 'due 31 Dec 2022' })
  expect(daysOf(row, 'due', '2026-07-01')).toEqual({ date: '2022-12-31', under: 'known 11 Nov 2022' })
  expect(daysOf({ ...row, dueOn: null, knownOn: null }, 'due', '2026-07-01')).toEqual({
    date: null,
    under: 'no due day',
  })
})
