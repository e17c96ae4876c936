import { expect, test } from 'vitest'
import {
  workedAuc,
  workedConsistency,
  workedCorp,
  workedIntervals,
  workedMurphy,
  workedOverTime,
  workedPhrase,
  workedRecalibration,
  workedSideBySide,
  workedTenBins,
  workedWilson,
} from '@/app/methods/_lib/worked-parts'
import {
  workedBand,
  workedBins,
  workedBrier,
  workedCounts,
  workedLog,
  workedSkill,
  workedSpherical,
  workedWindow,
} from '@/app/methods/_lib/worked-scores'
import { phraseRecord } from '@/lib/core/calibration/phrase-record'
import { brierOverTime } from '@/lib/core/scoring/over-time'
import { resampledFigures } from '@/lib/core/scoring/resampled'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import { scoreSummary } from '@/lib/core/scoring/summary'
import { trackVotes } from '@/lib/core/scoring/track-votes'
import type { WorkedExample } from '@/lib/data/worked-example'
import { endgamesTracks } from '../../core/scoring/endgames'

const scores = scoreSummary(endgamesTracks)
const example: WorkedExample = {
  recordName: 'Example: endgames',
  isOpen: true,
  scores,
  resampled: resampledFigures(selectTracks(endgamesTracks).scored.flatMap(trackVotes)),
  rolling: brierOverTime(endgamesTracks, {}, { window: 'last-10' }).at(-1) ?? null,
  lead: null,
  phrase: {
    phrase: 'likely',
    reading: { probability: 0.7, low: null, high: null, scale: null },
    survey: null,
    basis: {},
    uses: [],
    record: phraseRecord(['yes', 'no']),
  },
}
const empty: WorkedExample = {
  ...example,
  scores: scoreSummary([]),
  resampled: resampledFigures([]),
  rolling: null,
  phrase: null,
}

/** The figures of a sum like 'a − b + c = d', each with its sign. */
function sumOf(text: string | null): { sum: number; total: number } {
  const [left = '', right = ''] = (text ?? '').split(': ').at(-1)?.split(' = ') ?? []
  const terms = left.replaceAll('− −', '+ ').replaceAll('− ', '+ -').split('+ ')
  return { sum: terms.reduce((sum, term) => sum + Number(term), 0), total: Number.parseFloat(right) }
}

test('the mean of the example is worked out in full: seven squares, 0.1231, from 0.0633 to 0.2082', () => {
  expect(workedBrier(scores)).toMatch(/^\(0\.\d{4}( \+ 0\.\d{4}){6}\) ÷ 7 = 0\.1231$/)
  expect(workedBand(scores)).toContain('÷ 7 = 0.0633; at the worse ends')
  expect(workedBand(scores)).toContain('÷ 7 = 0.2082.')
  expect(workedCounts(scores)).toBe('7 tracks count.')
})

test('skill is worked out from the mean and from two of seven that happened', () => {
  expect(workedSkill(scores)).toBe(
    'Against 50%: 1 − 0.1231 ÷ 0.25 = 0.5075. The base rate is 2 ÷ 7 = 0.2857, which would have scored 0.2041: 1 − 0.1231 ÷ 0.2041 = 0.3967.',
  )
})

test('the parts of a score add up to it on the page, but for the last place', () => {
  for (const parts of [workedCorp(scores), workedMurphy(scores), workedTenBins(scores)]) {
    const { sum, total } = sumOf(parts)
    expect(total).toBe(0.1231)
    expect(Math.abs(sum - total)).toBeLessThan(0.00026)
  }
})

test('a sum that a record cannot give says why or is left out, never a figure', () => {
  const { scores: none } = empty
  const texts = [
    workedBrier(none),
    workedBand(none),
    workedLog(none),
    workedSpherical(none),
    workedSkill(none),
    workedWindow(none),
    workedBins(none),
    workedCorp(none),
    workedMurphy(none),
    workedTenBins(none),
    workedOverTime(empty),
    workedSideBySide(empty),
    workedWilson(empty),
    workedConsistency(empty),
    workedPhrase(empty),
  ]
  expect(texts).toEqual(texts.map(() => null))
  expect(workedAuc(none)).toBe('None: no forecasts.')
  expect(workedIntervals(empty)).toBe('Fewer than five clusters, so there is none yet.')
  expect(workedRecalibration(none)).toMatch(/^No line: no forecast above 0 and below 1/)
})

test('what a few outcomes cannot show is said in words', () => {
  expect(workedPhrase(example)).toBe('“likely”: it happened 1 of 2 times, too few for a rate.')
  expect(workedWindow(scores)).toMatch(/weight 1\.000\. Its score is 1\.000 × 0\.\d{4} = 0\.\d{4}\.$/)
})
