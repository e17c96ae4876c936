import { expect, test } from 'vitest'
import { remember } from '@/lib/core/remember'

function counted() {
  let asked = 0
  const answer = remember((value: number, zone: string) => `${value} in ${zone}, asked ${++asked}`)
  return answer
}

test('the same question is worked out once', () => {
  const answer = counted()
  expect([answer(1, 'UTC'), answer(1, 'UTC')]).toEqual(['1 in UTC, asked 1', '1 in UTC, asked 1'])
})

test('another value or another zone is another question', () => {
  const answer = counted()
  expect([answer(1, 'UTC'), answer(2, 'UTC'), answer(1, 'Europe/Kyiv')]).toEqual([
    '1 in UTC, asked 1',
    '2 in UTC, asked 2',
    '1 in Europe/Kyiv, asked 3',
  ])
})

test('what is remembered is bounded, and what was forgotten is worked out again', () => {
  const answer = counted()
  for (let value = 0; value <= 20_000; value++) answer(value, 'UTC')
  expect(answer(0, 'UTC')).toBe('0 in UTC, asked 20002')
})

test('a question that cannot be answered is refused each time', () => {
  const answer = remember((value: number): number => {
    throw new RangeError(`${value} has no answer`)
  })
  expect(() => answer(1, 'UTC')).toThrow('1 has no answer')
  expect(() => answer(1, 'UTC')).toThrow('1 has no answer')
})
