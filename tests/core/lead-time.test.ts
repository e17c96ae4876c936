import { expect, test } from 'vitest'
import { addDays } from '@/lib/core/calendar'
import { leadTimeOf } from '@/lib/core/lead-time'

const ahead = (days: number) => leadTimeOf({ saidOn: '2022-06-07', dueOn: addDays('2022-06-07', days) })

test('each lead time holds its longest day', () => {
  expect([0, 31, 32, 92, 93, 366, 367, 1096, 1097].map(ahead)).toEqual([
    'month',
    'month',
    'quarter',
    'quarter',
    'year',
    'year',
    'three-years',
    'three-years',
    'longer',
  ])
})

test('what falls due on no day is said without end', () => {
  expect(leadTimeOf({ saidOn: '2022-06-07', dueOn: null })).toBe('endless')
})
