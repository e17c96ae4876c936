import { expect, test } from 'vitest'
import { isOutage } from '@/lib/db/outage'

const failure = (facts: object) => Object.assign(new Error('failed'), facts)

test('a connection that fails is an outage, however deep it is wrapped', () => {
  expect(isOutage(failure({ code: 'ECONNREFUSED' }))).toBe(true)
  expect(isOutage(new Error('query', { cause: failure({ code: '57P01' }) }))).toBe(true)
  expect(isOutage(new AggregateError([failure({ code: 'ETIMEDOUT' })]))).toBe(true)
  expect(isOutage(failure({ code: '23505' }))).toBe(false)
})

test('a file that is missing is an outage only where it is the socket', () => {
  expect(isOutage(failure({ code: 'ENOENT', syscall: 'connect' }))).toBe(true)
  expect(isOutage(failure({ code: 'ENOENT', syscall: 'open' }))).toBe(false)
})
