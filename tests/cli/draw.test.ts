import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Candidate } from '@/lib/core/drawing/candidate'
import { runPreflight } from '../helpers/command'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foresaid-draw-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs from the test's folder, as a person would. */
async function draw(content: string | Uint8Array, ...words: string[]) {
  writeFileSync(path.join(folder, 'text.txt'), content)
  return runPreflight(['foresaid', 'draw', 'text.txt', ...words], {
    INIT_CWD: folder,
    FORESAID_NOW: '2026-07-01T12:00:00Z',
  })
}

const text =
  'VARGA: The bridge opened in March.\r\n\r\nVARGA: The mayor will probably resign by the end of next year.\r\n'

test('each candidate carries its place in the text and everything that was read from it', async () => {
  const { code, out, err } = await draw(text, '--published', '2025-06-15', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const { candidates, notices } = JSON.parse(out) as { candidates: Candidate[]; notices: unknown[] }
  expect(notices).toEqual([])
  expect(candidates).toHaveLength(1)
  const quote = 'The mayor will probably resign by the end of next year.'
  expect(candidates[0]).toMatchObject({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
    speaker: 'VARGA',
    voice: 'own',
    hedge: { text: 'probably' },
    probability: { p: 0.7, origin: 'phrase', phrase: 'probably', scale: 'survey' },
    deadline: { text: 'by the end of next year', earliest: null, latest: '2026-12-31' },
  })
})

test('without the day it appeared, relative dates wait and the missing day is asked for', async () => {
  const { out } = await draw(text, '--json')
  const { candidates, notices } = JSON.parse(out) as { candidates: Candidate[]; notices: unknown[] }
  expect(notices).toEqual([
    {
      kind: 'needs-publication',
      says: 'The day of publication is missing. Dates such as “next year” wait for it.',
    },
  ])
  expect(candidates[0]?.deadline).toMatchObject({ latest: null, needsPublication: true })
})

test('a day of publication that has not come is asked about, and relative dates wait for the right one', async () => {
  const { code, out } = await draw(text, '--published', '2026-07-04', '--json')
  expect(code).toBe(0)
  const { candidates, notices } = JSON.parse(out) as { candidates: Candidate[]; notices: unknown[] }
  expect(notices).toEqual([
    {
      kind: 'future-publication',
      says: 'The day of publication, 2026-07-04, lies in the future. Dates such as “next year” wait for the right one.',
    },
  ])
  expect(candidates[0]?.deadline).toMatchObject({ latest: null, needsPublication: true })
})

test('a text in another language gives no candidates and says why', async () => {
  const german =
    'Die Brücke wird wahrscheinlich im nächsten Jahr eröffnet. Danach kommt der Winter, und niemand weiß, ob sie hält.'
  const { code, out, err } = await draw(german, '--published', '2025-06-15')
  expect(code).toBe(0)
  expect(err).toContain('This does not look like English')
  expect(out).not.toContain('%')
})

test.each([
  ['a file that is no text', Uint8Array.of(0xff, 0xfe, 0x00, 0x80), [], 1, 'cannot be read as UTF-8 text'],
  ['a day that is none', text, ['--published', '2025-02-30'], 2, 'is no day, such as 2022-06-07'],
  ['two files', text, ['other.txt'], 2, 'draw takes one file'],
])('%s is refused in a sentence', async (_, content, words, expected, sentence) => {
  const { code, err } = await draw(content, ...words)
  expect(code).toBe(expected)
  expect(err).toContain(sentence)
})
