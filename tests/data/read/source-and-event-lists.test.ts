import { expect, test } from 'vitest'
import { listEvents } from '@/lib/data/event-list'
import { listSources } from '@/lib/data/source-list'
import { defaultEventFilter } from '@/lib/validation/event-filter'
import { defaultSourceFilter } from '@/lib/validation/source-filter'
import { aPrediction, aQuote, aResolution, aSource, anEvent } from '@/tests/helpers/builders'
import { testContext } from '@/tests/helpers/context'

test('events are listed from either end of time, a part at a time', async () => {
  const context = await testContext()
  for (const happenedOn of ['2022-11-11', '2022-06-07', '2022-09-06']) await anEvent(context, { happenedOn })
  const oldest = { ...defaultEventFilter, sort: 'oldest' as const, limit: 2 }
  const first = await listEvents(context, oldest)
  expect(first.rows.map(({ happenedOn }) => happenedOn)).toEqual(['2022-06-07', '2022-09-06'])
  const second = await listEvents(context, { ...oldest, cursor: first.nextCursor ?? undefined })
  expect(second.rows.map(({ happenedOn }) => happenedOn)).toEqual(['2022-11-11'])
  const newest = await listEvents(context, defaultEventFilter)
  expect(newest.rows.map(({ happenedOn }) => happenedOn)).toEqual(['2022-11-11', '2022-09-06', '2022-06-07'])
})

test('a source counts the predictions drawn from it, and how many of them are settled', async () => {
  const context = await testContext()
  const sourceId = await aSource(context)
  const quoteId = await aQuote(context, { sourceId })
  const settled = await aPrediction(context, { quoteId })
  await aPrediction(context, { quoteId })
  await aResolution(context, { predictionId: settled })
  const { rows } = await listSources(context, defaultSourceFilter)
  expect(rows).toMatchObject([{ quotes: 1, predictions: 2, settled: 1 }])
})
