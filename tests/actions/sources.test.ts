import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { recordQuote } from '@/lib/actions/quotes'
import { recordSource } from '@/lib/actions/sources'
import type { Context } from '@/lib/context'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { aSource, aSpeaker, storyQuote, storyText } from '../helpers/builders'
import { testContext } from '../helpers/context'

const source = ({ viewer }: Context) => ({
  workspaceId: viewer.workspaceId,
  id: v7(),
  title: 'A bridge',
  publishedOn: '2022-06-07',
  text: storyText,
})

const quote = ({ viewer }: Context, sourceId: string) => ({
  workspaceId: viewer.workspaceId,
  id: v7(),
  sourceId,
  text: storyQuote,
  startUnit: storyText.indexOf(storyQuote),
  endUnit: storyText.indexOf(storyQuote) + storyQuote.length,
  speakerName: 'Ada Example',
})

test('a source is kept with its text as it was pasted', async () => {
  const context = await testContext()
  const text = '\ufeff “Naïve”\r\n\r\nit’s <b>bold</b> 😀\u00a0\r\n'
  const input = {
    ...source(context),
    text,
    outlet: ' The Courier ',
    url: 'https://example.org/bridge',
    author: '',
  }
  expect(await recordSource(input)).toEqual({
    ok: true,
    value: { id: input.id, sameText: null, warning: null },
  })
  const [row] = await context.db.select().from(sources)
  expect(row).toMatchObject({ text, outlet: 'The Courier', author: null, language: 'en', version: 1 })
})

test('the same text again is kept, with a warning that names the first', async () => {
  const context = await testContext()
  const [first, second] = [source(context), { ...source(context), title: 'A bridge, again' }]
  await recordSource(first)
  expect(await recordSource(second)).toEqual({
    ok: true,
    value: {
      id: second.id,
      sameText: { id: first.id, title: 'A bridge' },
      warning: 'The same text is in this record already: “A bridge”.',
    },
  })
  expect(await context.db.select().from(sources)).toHaveLength(2)
})

test('a text of another workspace is no reason for a warning', async () => {
  const context = await testContext()
  await aSource(await testContext())
  expect(await recordSource(source(context))).toMatchObject({ ok: true, value: { warning: null } })
})

test('a second press on save is one source', async () => {
  const context = await testContext()
  const input = source(context)
  const [first, second] = await Promise.all([recordSource(input), recordSource(input)])
  expect(first).toEqual({ ok: true, value: { id: input.id, sameText: null, warning: null } })
  expect(second).toEqual(first)
  expect(await context.db.select().from(sources)).toHaveLength(1)
})

test('a source dated in the future is refused; what is tomorrow depends on the zone of the record', async () => {
  const context = await testContext({ timeZone: 'UTC' })
  const far = await testContext({ timeZone: 'Pacific/Kiritimati' })
  const tomorrow = { publishedOn: '2026-07-02' }
  expect(await recordSource({ ...source(context), ...tomorrow })).toMatchObject({
    ok: false,
    fields: { publishedOn: 'The day it appeared lies in the future.' },
  })
  expect(await recordSource({ ...source(far), ...tomorrow })).toMatchObject({ ok: true })
})

test.each([
  [{ text: '' }, 'text', 'The text is empty. Paste it, or choose a file.'],
  [
    { text: 'a\0b' },
    'text',
    'The text holds a NUL character at line 1, character 2. Remove it and try again.',
  ],
  [
    { text: 'a\ud800' },
    'text',
    'The text holds half of a character at line 1, character 2. Copy the words again, whole.',
  ],
  [
    { text: 'x'.repeat(2_000_001) },
    'text',
    'The text is 2.01 MB, and at most 2 MB can be kept. Record it in parts.',
  ],
  [{ title: '  ' }, 'title', 'Give the source a title.'],
  [
    { url: 'javascript:alert(1)' },
    'url',
    'Only an address that begins with http:// or https:// can be kept.',
  ],
  [
    { publishedOn: '2022-02-30' },
    'publishedOn',
    'That is not a day of the calendar. Write it as 2022-12-31.',
  ],
])('a source is refused at the field that is wrong (%#)', async (wrong, field, sentence) => {
  const context = await testContext()
  expect(await recordSource({ ...source(context), ...wrong })).toEqual({
    ok: false,
    message: sentence,
    fields: { [field]: sentence },
  })
  expect(await context.db.select().from(sources)).toEqual([])
})

test('a text of two million bytes is kept whole', async () => {
  const context = await testContext()
  const text = `${'é'.repeat(999_999)}.\n`
  expect(await recordSource({ ...source(context), text })).toMatchObject({ ok: true })
  const [row] = await context.db.select({ text: sources.text }).from(sources)
  expect(row?.text === text).toBe(true)
})

test('words selected in a text become a quote, with a new speaker', async () => {
  const context = await testContext()
  const input = quote(context, await aSource(context))
  const hedge = { text: 'doubt', start: input.startUnit + 2, end: input.startUnit + 7 }
  expect(await recordQuote({ ...input, hedges: [hedge], speakerDescription: 'engineer' })).toEqual({
    ok: true,
    value: { id: input.id },
  })
  const [row] = await context.db.select().from(quotes)
  expect(row).toMatchObject({
    text: storyQuote,
    voice: 'own',
    kind: 'forecast',
    attribution: 'high',
    hedges: [hedge],
  })
  const [speaker] = await context.db.select().from(speakers)
  expect(speaker).toMatchObject({
    id: row?.speakerId,
    name: 'Ada Example',
    description: 'engineer',
    isSelf: false,
  })
})

test('a second press on the quote is one quote and one speaker', async () => {
  const context = await testContext()
  const input = quote(context, await aSource(context))
  const [first, second] = await Promise.all([recordQuote(input), recordQuote(input)])
  expect(first).toEqual({ ok: true, value: { id: input.id } })
  expect(second).toEqual(first)
  expect(await context.db.select().from(quotes)).toHaveLength(1)
  expect(await context.db.select().from(speakers)).toHaveLength(1)
})

test('a quote that is no longer at its place is refused, and its speaker is not made', async () => {
  const context = await testContext()
  const input = quote(context, await aSource(context))
  const sentence = 'The quote is no longer at its place in the text. Select the words again.'
  expect(await recordQuote({ ...input, startUnit: input.startUnit + 1 })).toEqual({
    ok: false,
    message: sentence,
    fields: { text: sentence },
  })
  expect(await context.db.select().from(speakers)).toEqual([])
})

test('a quote without a speaker, or with one of another workspace, is refused', async () => {
  const context = await testContext()
  const input = quote(context, await aSource(context))
  expect(await recordQuote({ ...input, speakerName: '' })).toMatchObject({
    fields: { speakerName: 'Say who said it.' },
  })
  const speakerId = await aSpeaker(await testContext())
  expect(await recordQuote({ ...input, speakerName: '', speakerId })).toMatchObject({
    fields: { speakerId: 'That speaker is not in this record.' },
  })
})

test('a quote from a source of another workspace is refused', async () => {
  const context = await testContext()
  const input = quote(context, await aSource(await testContext()))
  expect(await recordQuote(input)).toMatchObject({ ok: false, message: 'That source is not in this record.' })
})
