import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bytesOf,
  decodeUpload,
  optional,
  required,
  sourceText,
  textFault,
  textLimitBytes,
} from '@/lib/validation/text'

const refusal = (text: unknown) => sourceText.safeParse(text).error?.issues[0]?.message

test('an empty text is refused, one of only white space too', () => {
  const sentence = 'The text is empty. Paste it, or choose a file.'
  expect(refusal('')).toBe(sentence)
  expect(refusal(' \r\n\t')).toBe(sentence)
  expect(refusal(undefined)).toBe('Paste the text.')
})

test('the limit counts bytes, not characters', () => {
  expect(refusal('a'.repeat(textLimitBytes))).toBeUndefined()
  expect(refusal('a'.repeat(textLimitBytes + 1))).toBe(
    'The text is 2.01 MB, and at most 2 MB can be kept. Record it in parts.',
  )
  expect(refusal('é'.repeat(textLimitBytes / 2))).toBeUndefined()
  expect(refusal('é'.repeat(textLimitBytes / 2 + 1))).toContain('2.01 MB')
})

test('a NUL and half a character are refused with their place', () => {
  expect(refusal('One.\nTwo\0')).toBe(
    'The text holds a NUL character at line 2, character 4. Remove it and try again.',
  )
  expect(refusal('😀 a\r\n😀\ud83d')).toBe(
    'The text holds half of a character at line 2, character 2. Copy the words again, whole.',
  )
  expect(textFault('\ude00')).toContain('line 1, character 1')
  expect(textFault('😀')).toBeNull()
})

test('a text is kept unit for unit, in whatever writing', () => {
  const text = ' \ufeff<script>alert(1)</script>\r\n\u202eabc\u202c\u200b “naïve” 👨‍👩‍👧 '
  expect(sourceText.parse(text)).toBe(text)
})

test('mark-up, bidi controls and a word of 300 letters are text like any other', () => {
  for (const text of ['<script>alert(1)</script>', '\u202eabc\u2066', 'x'.repeat(300)]) {
    expect(required('Say it.').parse(text)).toBe(text)
    expect(optional().parse(text)).toBe(text)
  }
})

test('a line that must be there refuses blanks, one that may be left out makes them nothing', () => {
  expect(required('Give a title.').safeParse('  ').error?.issues[0]?.message).toBe('Give a title.')
  expect(required('Give a title.').safeParse(undefined).error?.issues[0]?.message).toBe('Give a title.')
  expect(required('Give a title.').safeParse('x'.repeat(501)).error?.issues[0]?.message).toBe(
    'At most 500 characters fit here.',
  )
  expect(optional().parse('  ')).toBeNull()
  expect(optional().parse(undefined)).toBeNull()
  expect(optional().safeParse('a\0').error?.issues[0]?.message).toContain('NUL')
})

test('an uploaded file that is UTF-8 gives its text, the byte order mark too', () => {
  const bytes = new TextEncoder().encode('\ufeffHé said:\r\n“soon” 😀')
  expect(decodeUpload(bytes)).toEqual({ ok: true, value: '\ufeffHé said:\r\n“soon” 😀' })
})

test('an uploaded file that is not UTF-8 is refused with the place', () => {
  const latin = Uint8Array.from([...new TextEncoder().encode('é\nab'), 0xe9, 0x20, 0x61])
  expect(decodeUpload(latin)).toEqual({
    ok: false,
    message: 'The file is not UTF-8: byte 6, at line 2, character 3. Save it as UTF-8 and choose it again.',
  })
  const cut = new TextEncoder().encode('ab😀').subarray(0, 5)
  expect(decodeUpload(cut)).toMatchObject({
    message: expect.stringContaining('byte 3, at line 1, character 3'),
  })
  expect(decodeUpload(Uint8Array.from([0xff, 0xfe, 0x41, 0]))).toMatchObject({
    message: 'The file is UTF-16. Save it as UTF-8 and choose it again.',
  })
})

test('an uploaded file over the limit is refused before it is read', () => {
  expect(decodeUpload(new Uint8Array(textLimitBytes + 1))).toMatchObject({
    message: expect.stringContaining('at most 2 MB'),
  })
})

test('a broken byte is found wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const bytes = new Uint8Array([
        ...new TextEncoder().encode(before),
        0xff,
        ...new TextEncoder().encode(after),
      ])
      expect(decodeUpload(bytes)).toMatchObject({
        message: expect.stringContaining(`byte ${bytesOf(before) + 1},`),
      })
    }),
  )
})
