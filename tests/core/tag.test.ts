import { expect, test } from 'vitest'
import { tagKey, tagName } from '@/lib/core/tag'

test('a tag is kept without the space around it, and with single spaces', () => {
  expect(tagName('  grain \t deal\n')).toBe('grain deal')
})

test('capitals, wide spaces and composed letters make no other tag', () => {
  expect(tagKey(' GRAIN  Deal ')).toBe(tagKey('grain deal'))
  expect(tagKey('ÉTÉ')).toBe(tagKey('e\u0301te\u0301'))
  expect(tagKey('grain')).not.toBe(tagKey('grains'))
})
