import { beforeEach, expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { findPredictionPage } from '@/lib/data/prediction-page'
import { aForecast, aPrediction, aResolution } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

let context: Context

beforeEach(async () => {
  context = await testContext()
})

test('a forecast that does not count is named with the reason, each by itself', async () => {
  const predictionId = await aPrediction(context, {
    quoteId: null,
    saidOn: '2022-06-07',
    dueOn: '2022-12-31',
  })
  await aForecast(context, { predictionId, madeAt: new Date('2022-07-01T00:00:00Z') })
  await aForecast(context, { predictionId, madeAt: new Date('2022-12-15T00:00:00Z') })
  expect((await findPredictionPage(context, predictionId))?.tracks[0]?.leftOut).toEqual([])
  await aResolution(context, { predictionId, outcome: 'yes', knownOn: '2022-12-01' })
  const page = await findPredictionPage(context, predictionId)
  expect(page?.tracks[0]?.leftOut.map(({ why }) => why)).toEqual([
    'Logged afterwards',
    'Made once the answer could be known',
  ])
})

test('the page of a prediction says which day it is where the prediction is', async () => {
  const kyiv = await testContext({ timeZone: 'Europe/Kyiv', now: '2022-06-07T23:30:00Z' })
  const predictionId = await aPrediction(kyiv)
  expect((await findPredictionPage(kyiv, predictionId))?.today).toBe('2022-06-08')
})
