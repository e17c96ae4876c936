import { expect, test } from 'vitest'
import { scoredSentence, scoredSetWords, scoreLimits } from '@/app/_components/scored-words'
import { readAddress } from '@/lib/validation/filter'
import { readScoredSet, writeScoredSet } from '@/lib/validation/scored-set'
import { changesOf, defaultScoresFilter, isChosen, scoresFilter } from '@/lib/validation/scores-filter'

const ada = '019f0000-0000-7000-8000-000000000000'
const names = {
  forecasters: [{ id: ada, name: 'Ada Example', isSelf: false }],
  sources: [{ id: ada, title: 'A bridge' }],
}
const asked = (given: object) => scoresFilter.parse(given)

test('the default says what it counts and how', () => {
  expect(scoredSentence(defaultScoresFilter, names)).toBe(
    'Headline predictions, logged in time; each chance weighs by how long it stood.',
  )
  expect(scoreLimits(defaultScoresFilter, names)).toEqual([])
})

test('everything chosen is in the sentence, and each choice can be taken away by itself', () => {
  const filter = asked({
    role: 'headline,variant',
    reading: 'other',
    origin: 'number',
    late: 'true',
    weighting: 'last',
    forecaster: ada,
    source: ada,
    tag: 'ports',
    dueFrom: '2022-01-01',
    dueTo: '2022-12-31',
    resolvedTo: '2023-06-01',
    lead: 'year',
  })
  expect(scoredSentence(filter, names)).toBe(
    'Headline predictions and variants in the other reading of the same words, by Ada Example, from “A bridge”, tagged “ports”, due from 1 Jan 2022 to 31 Dec 2022, settled until 1 Jun 2023, said three months to a year ahead, numbers only, logged in time or afterwards; only the last chance of each counts.',
  )
  const limits = scoreLimits(filter, names)
  expect(limits.map(({ words }) => words)).toHaveLength(11)
  const without = Object.assign({ ...filter }, ...limits.map((limit) => limit.without))
  expect([isChosen(filter), isChosen(without), changesOf(without).size]).toEqual([true, false, 0])
})

test('an id that is not in the record is said to be none of it', () => {
  expect(scoredSentence(asked({ forecaster: ada }), { forecasters: [], sources: [] })).toContain(
    'by someone who is not in this record',
  )
})

test('a part of a score goes into an address as one value and comes back', () => {
  const filter = asked({ role: 'variant', tag: 'a&b=c, “d”' })
  const written = writeScoredSet(filter, { bin: 9 })
  expect(readScoredSet(written)).toEqual({ ...filter, part: 'counted', bin: 9 })
  expect(scoredSetWords(readScoredSet(written) ?? { ...filter, part: 'void' }, names)).toContain(
    'what counts, with chances of 90% and over (variants, tagged “a&b=c, “d””',
  )
  expect(readScoredSet('part=context')).toEqual({ ...defaultScoresFilter, part: 'context' })
  for (const forged of ['part=all', 'bin=10', 'bin=1.5', 'colour=red', 'role=context']) {
    expect(readScoredSet(forged)).toBeNull()
  }
})

test('what an address asks for in vain is named with the reason, and the rest of it holds', () => {
  const { filter, ignored } = readAddress(scoresFilter, {
    role: 'banana',
    late: ['true', 'true'],
    dueTo: '2022-12-31',
    lead: 'soon',
    calibration: 'table',
    tag: '',
  })
  expect(filter).toEqual({ ...defaultScoresFilter, dueTo: '2022-12-31' })
  expect(ignored).toEqual([
    { name: 'role', value: 'banana', why: 'Only headline, variant can be asked for.' },
    { name: 'late', value: 'true,true', why: 'It is given twice.' },
    {
      name: 'lead',
      value: 'soon',
      why: 'Only month, quarter, year, three-years, longer, endless can be asked for.',
    },
  ])
})
