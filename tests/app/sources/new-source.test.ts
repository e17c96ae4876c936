import { expect, test } from 'vitest'
import { readTextFile } from '@/app/sources/new/_components/read-text-file'
import { emptySource, sourceInput } from '@/app/sources/new/_components/source-draft'
import { measureText, titleFrom } from '@/app/sources/new/_components/text-size'

const around = { id: 'i', workspaceId: 'w', today: '2026-07-01' }

test('a text travels as it is, and days travel as days', () => {
  const draft = {
    ...emptySource,
    text: 'said\r\nso\u00A0',
    publishedOn: '7 June 2022',
    earliest: '31 May 2022',
  }
  expect(sourceInput(draft, around)).toMatchObject({
    text: 'said\r\nso\u00A0',
    publishedOn: '2022-06-07',
    publishedEarliestOn: null,
    publishedLatestOn: null,
  })
  expect(sourceInput({ ...draft, isEstimate: true }, around)).toMatchObject({
    publishedEarliestOn: '2022-05-31',
    publishedLatestOn: '',
  })
})

test('words that name no day are sent as they stand, so that the server says why', () => {
  expect(sourceInput({ ...emptySource, publishedOn: 'some day' }, around).publishedOn).toBe('some day')
})

test('a text is measured in characters and bytes, and what cannot be kept is said at once', () => {
  expect(measureText('')).toEqual({ size: null, fault: null })
  expect(measureText('🎈 it’s').size).toBe('6 characters, 11 bytes')
  expect(measureText('a\0b').fault).toMatch(/NUL character at line 1, character 2/)
  expect(measureText('a\uD83C').fault).toMatch(/half of a character/)
  expect(measureText('x'.repeat(2_000_001)).fault).toMatch(/2\.01 MB, and at most 2 MB/)
})

test('a file keeps its line ends, and bytes that are no UTF-8 are refused with their place', async () => {
  const kept = await readTextFile(new File(['a\r\nb\r'], 'a.txt'))
  expect(kept).toEqual({ ok: true, value: 'a\r\nb\r' })
  const bad = await readTextFile(new File([new Uint8Array([0x61, 0x0a, 0xff])], 'a.txt'))
  expect(bad).toMatchObject({ ok: false, message: expect.stringMatching(/byte 3, at line 2/) })
  expect(await readTextFile(new File([], 'a.txt'))).toMatchObject({ ok: false })
  const large = await readTextFile(new File(['x'.repeat(2_000_001)], 'a.txt'))
  expect(large).toMatchObject({ ok: false, message: expect.stringMatching(/2\.01 MB, and at most 2 MB/) })
})

test('a file gives the title to begin with', () => {
  expect(titleFrom('alternate-endings_2.txt')).toBe('alternate endings 2')
})
