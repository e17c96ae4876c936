import { beforeEach, expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { insertExample } from '@/lib/data/example'
import { findScores } from '@/lib/data/scores'
import { findWorkedExample } from '@/lib/data/worked-example'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { aQuotedPrediction, aResolution } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

let example: Context

beforeEach(async () => {
  example = await testContext({ isExample: true })
  await insertExample(example)
})

test('an empty record is shown the methods on the example, which says so', async () => {
  const { isOpen, recordName, scores, rolling, lead, phrase } = await findWorkedExample(
    await testContext(),
    example,
  )
  expect([isOpen, recordName]).toEqual([false, example.viewer.workspaceName])
  expect(scores).toEqual(await findScores(example, defaultScoresFilter))
  expect([rolling?.n, lead?.key, phrase?.record.settled]).toEqual([7, 'year', 3])
})

test('a record in which something counts is shown its own figures', async () => {
  const mine = await testContext()
  await aResolution(mine, { predictionId: await aQuotedPrediction(mine) })
  const { isOpen, recordName, scores } = await findWorkedExample(mine, example)
  expect([isOpen, recordName, scores.n]).toEqual([true, mine.viewer.workspaceName, 1])
})
