import fc from 'fast-check'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { insertPrediction } from '@/lib/data/predictions'
import { insertQuote } from '@/lib/data/quotes'
import { findEffectiveResolution } from '@/lib/data/resolutions'
import { findSource } from '@/lib/data/sources'
import { insertSelf, insertSpeaker } from '@/lib/data/speakers'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { aPrediction, aResolution, aSource, aSpeaker, storyQuote, storyText } from '../helpers/builders'
import { testContext } from '../helpers/context'

async function keep(context: Context, text: string, startUnit: number, endUnit: number, words: string) {
  const sourceId = await aSource(context, { text })
  return insertQuote(context, {
    id: v7(),
    sourceId,
    speakerId: await aSpeaker(context),
    text: words,
    startUnit,
    endUnit,
    voice: 'own',
    kind: 'forecast',
    attribution: 'high',
  })
}

test('a quote whose text differs from its slice is refused', async () => {
  const context = await testContext()
  const start = storyText.indexOf(storyQuote)
  const end = start + storyQuote.length
  for (const [from, to, words] of [
    [start + 1, end + 1, storyQuote],
    [start, end, storyQuote.replace('doubt', 'hope')],
    [start, end, `${storyQuote} `],
    [start, end + 10_000, storyQuote],
  ] as const) {
    expect(await keep(context, storyText, from, to, words)).toMatchObject({
      ok: false,
      message: 'The quote is no longer at its place in the text. Select the words again.',
    })
  }
  expect(await context.db.select().from(quotes)).toEqual([])
})

test.each([
  ['emoji', '👍🏽 before — “it will 😀 rain” 👨‍👩‍👧 after'],
  ['CRLF', 'One line.\r\n\r\nHe said: it will 😀 rain\r\nand went.'],
  ['non-breaking space and bidi marks', 'He\u00a0said \u202eit will 😀 rain\u202c, maybe.'],
  ['combining marks', 'Cafe\u0301 owner: it will 😀 rain. Naïve?'],
])('a quote keeps its place and words under %s', async (_, text) => {
  const context = await testContext()
  const words = 'it will 😀 rain'
  const start = text.indexOf(words)
  expect(await keep(context, text, start, start + words.length, words)).toMatchObject({ ok: true })
  const [row] = await context.db.select().from(quotes)
  const [source] = await context.db.select().from(sources)
  expect(source?.text).toBe(text)
  expect(source?.text.slice(row?.startUnit, row?.endUnit)).toBe(words)
  expect(text).toContain(`${row?.prefix}${words}${row?.suffix}`)
})

test('any well-formed text comes back unit for unit', async () => {
  const context = await testContext()
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 300 })
    .filter((given) => !given.includes('\0'))
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const id = await aSource(context, { id: v7(), text: given })
      expect((await findSource(context, id))?.text).toBe(given)
    }),
    { numRuns: 10 },
  )
})

test('a hedge must lie in its quote, and the words it answers in the text', async () => {
  const context = await testContext()
  const sourceId = await aSource(context)
  const speakerId = await aSpeaker(context)
  const startUnit = storyText.indexOf(storyQuote)
  const quote = {
    ...{ id: v7(), sourceId, speakerId, text: storyQuote, startUnit, endUnit: startUnit + storyQuote.length },
    ...{ voice: 'own' as const, kind: 'forecast' as const, attribution: 'high' as const },
  }
  const bridge = { text: 'bridge', start: 4, end: 10 }
  expect(await insertQuote(context, { ...quote, hedges: [bridge] })).toMatchObject({
    message: 'The hedge “bridge” is not at its place in the quote.',
  })
  expect(await insertQuote(context, { ...quote, context: { ...bridge, start: 5 } })).toMatchObject({
    ok: false,
  })
  const doubt = { text: 'doubt', start: startUnit + 2, end: startUnit + 7 }
  expect(await insertQuote(context, { ...quote, hedges: [doubt], context: bridge })).toMatchObject({
    ok: true,
  })
})

test('predictions asked alike get short names of their own', async () => {
  const context = await testContext()
  const other = await testContext()
  await aPrediction(context)
  await aPrediction(context)
  await aPrediction(other)
  const slug = async (where: Context) =>
    (
      await insertPrediction(where, {
        id: v7(),
        speakerId: await aSpeaker(where),
        question: 'Will the bridge open by the end of 2022?',
        saidOn: '2022-06-07',
        role: 'headline',
      })
    ).slug
  expect(await slug(context)).toBe('the-bridge-open-by-the-end-of-2022-3')
  expect(await slug(other)).toBe('the-bridge-open-by-the-end-of-2022-2')
})

test('someone entered under the very name that you go by is taken to be you', async () => {
  const context = await testContext()
  const entered = await aSpeaker(context, 'You', 'keeps this record')
  expect(await insertSelf(context)).toEqual({ id: entered, name: 'You', isSelf: true })
})

test('you are one speaker, however often and from wherever you are asked for', async () => {
  const context = await testContext()
  const ids = await Promise.all([1, 2, 3, 4].map(async () => (await insertSelf(context)).id))
  expect(new Set(ids).size).toBe(1)
  const named = await insertSpeaker(context, { name: 'You' })
  expect(named.isSelf).toBe(false)
})

test('the newest resolution is in force, and none once it was reopened', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  expect(await findEffectiveResolution(context, predictionId)).toBeNull()
  await aResolution(context, { predictionId, outcome: 'yes' })
  await aResolution(context, { predictionId, outcome: 'no' })
  expect(await findEffectiveResolution(context, predictionId)).toMatchObject({ outcome: 'no' })
  await aResolution(context, { predictionId, outcome: 'reopened' })
  expect(await findEffectiveResolution(context, predictionId)).toBeNull()
})
