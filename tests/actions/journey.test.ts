import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { recordEvent } from '@/lib/actions/events'
import { recordPrediction } from '@/lib/actions/predictions'
import { reopenPrediction, resolvePrediction } from '@/lib/actions/resolutions'
import { recordSource } from '@/lib/actions/sources'
import { startOwnRecord } from '@/lib/actions/workspaces'
import { requestContext } from '@/lib/context'
import { findScores } from '@/lib/data/scores'
import { ensureWorkspaces } from '@/lib/data/workspaces'
import { readExampleCase } from '@/lib/db/example/read-case'
import { scoresFilter } from '@/lib/validation/scores-filter'
import { testClock } from '../helpers/context'
import { testDatabase } from '../helpers/database'

const scores = async () => {
  const { n, brier } = await findScores(await requestContext(), scoresFilter.parse({}))
  return { n, brier: brier && [brier.mean, brier.low, brier.high].map((value) => value.toFixed(4)) }
}

test('from a first start over a pasted interview to a score of your own record, the example untouched', async () => {
  await ensureWorkspaces(testDatabase(), new Date(testClock))
  const example = (await requestContext()).viewer.workspaceId
  expect(await scores()).toEqual({ n: 7, brier: ['0.1231', '0.0633', '0.2082'] })

  await startOwnRecord({ workspaceId: example })
  const { workspaceId } = (await requestContext()).viewer
  expect(workspaceId).not.toBe(example)
  expect(await scores()).toEqual({ n: 0, brier: null })

  const { text } = readExampleCase()
  const source = { workspaceId, id: v7(), title: 'Alternate Endings', publishedOn: '2022-06-07', text }
  expect(await recordSource(source)).toMatchObject({ ok: true, value: { warning: null } })

  const words = 'that’s not coming soon'
  const startUnit = text.indexOf(words)
  const place = { text: words, startUnit, endUnit: startUnit + words.length }
  const prediction = {
    workspaceId,
    id: v7(),
    quote: { id: v7(), sourceId: source.id, ...place, speakerName: 'Chris Miller' },
    question: 'Will the Kremlin declare victory by the end of 2022?',
    dueOn: '2022-12-31',
    chance: '7 %',
    low: '2',
    high: '15',
    origin: 'phrase' as const,
  }
  expect(await recordPrediction(prediction)).toMatchObject({ ok: true })

  const event = {
    workspaceId,
    id: v7(),
    happenedOn: '2022-12-06',
    what: 'The Kremlin says the aims will be achieved.',
  }
  expect(await recordEvent({ ...event, predictionIds: [prediction.id] })).toMatchObject({ ok: true })

  const answer = {
    workspaceId,
    id: v7(),
    predictionId: prediction.id,
    version: 1,
    reasoning: 'No declaration.',
  }
  const settled = { ...answer, outcome: 'no' as const, knownOn: '2022-12-31', eventIds: [event.id] }
  expect(await resolvePrediction(settled)).toMatchObject({ ok: true, value: { version: 2 } })
  expect(await scores()).toEqual({ n: 1, brier: ['0.0049', '0.0004', '0.0225'] })

  await reopenPrediction({ ...answer, id: v7(), version: 2 })
  expect(await scores()).toEqual({ n: 0, brier: null })
  const { n } = await findScores(await requestContext(example), scoresFilter.parse({}))
  expect(n).toBe(7)
})
