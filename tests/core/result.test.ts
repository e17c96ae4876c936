import { expect, test } from 'vitest'
import { fail, failChanged, ok } from '@/lib/core/result'

test('a result is a value, or a sentence with the fields that it belongs to', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 })
  expect(fail('No.')).toEqual({ ok: false, message: 'No.' })
  expect(fail('No.', { low: 'Too high.' })).toEqual({
    ok: false,
    message: 'No.',
    fields: { low: 'Too high.' },
  })
})

test('a refusal of an older form says what changed', () => {
  expect(failChanged('This changed.', 'The due day is now 2027.')).toEqual({
    ok: false,
    message: 'This changed.',
    conflict: 'The due day is now 2027.',
  })
})
