import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { correctPrediction } from '@/lib/actions/corrections'
import { findPredictionPage } from '@/lib/data/prediction-page'
import { aQuotedPrediction, aResolution } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

async function pageOf(context: Awaited<ReturnType<typeof testContext>>, id: string) {
  const page = await findPredictionPage(context, id)
  if (!page) throw new Error('There is no such prediction.')
  return page
}

test('a page tells each step in the order of recording, and what it did to whose score', async () => {
  const context = await testContext()
  const id = await aQuotedPrediction(context)
  await aResolution(context, { predictionId: id })
  await aResolution(context, { predictionId: id, outcome: 'reopened' })
  const { question, saidOn, version } = await pageOf(context, id)
  const { workspaceId } = context.viewer
  const facts = { label: 'The bridge', question, saidOn, dueOn: '2023-12-31', role: 'headline' as const }
  const why = 'It says next year.'
  await correctPrediction({ workspaceId, id: v7(), predictionId: id, version, why, ...facts })
  await aResolution(context, { predictionId: id, outcome: 'yes', knownOn: '2023-05-01' })
  const page = await pageOf(context, id)
  expect(
    page.steps.map(({ kind, scores }) => [kind, ...scores.map((score) => score.after?.mean ?? null)]),
  ).toEqual([
    ['forecast'],
    ['resolution', expect.closeTo(0.04)],
    ['resolution', null],
    ['correction'],
    ['resolution', expect.closeTo(0.64)],
  ])
  expect(page.steps[1]?.scores[0]).toMatchObject({ forecaster: 'Ada Example', before: null })
  expect(page.corrections.map(({ field }) => field).toSorted()).toEqual(['dueOn', 'label'])
  expect(page.steps[3]?.ids).toHaveLength(2)
})

test('the last score of the history is the score of the receipt', async () => {
  const context = await testContext()
  const id = await aQuotedPrediction(context)
  await aResolution(context, { predictionId: id })
  const { steps, tracks } = await pageOf(context, id)
  expect(steps.at(-1)?.scores[0]?.after?.mean).toBe(tracks[0]?.receipt?.brier)
})
