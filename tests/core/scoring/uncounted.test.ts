import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readings } from '@/lib/core/scoring/alternatives'
import { selectTracks, weightings } from '@/lib/core/scoring/select-tracks'
import { accountForTracks } from '@/lib/core/scoring/uncounted'
import { answered, buildForecast, buildTrack } from './builders'
import { endgamesTracks } from './endgames'

const scorable = endgamesTracks.filter(({ prediction }) => prediction.role !== 'context')
const reasonsOf = (filter: object) =>
  accountForTracks(scorable, filter).uncounted.map(({ predictionId, reason }) => [predictionId, reason])

test('of the example the eight variants and the strict reading are left out as variants', () => {
  const reasons = reasonsOf({})
  expect(reasons).toHaveLength(9)
  expect(new Set(reasons.map(([, reason]) => reason))).toEqual(new Set(['variant']))
})

test('with variants only the strict reading of "decisive" is left out, and as what it is', () => {
  expect(reasonsOf({ roles: ['headline', 'variant'] })).toEqual([['p28', 'other-reading']])
})

test('words are left out where only numbers are asked for', () => {
  const reasons = reasonsOf({ roles: ['headline', 'variant'], origins: ['number'] }).map(
    ([, reason]) => reason,
  )
  expect(reasons.filter((reason) => reason === 'other-origin')).toHaveLength(15)
})

test('a track of withdrawals only says so, and context is left out as context', () => {
  const withdrawn = buildTrack({ id: 'w' }, [buildForecast({ probability: null })])
  const context = buildTrack({ id: 'c', role: 'context' })
  expect(accountForTracks([withdrawn, context]).uncounted.map(({ reason }) => reason)).toEqual([
    'withdrawn',
    'context',
  ])
})

test('due days and lead time choose among what was picked, so that no reading steps in for another', () => {
  const main = buildTrack({ id: 'main', dueOn: '2024-03-31' })
  const other = buildTrack({ id: 'other', role: 'variant', alternativeOf: 'main', dueOn: '2025-03-31' })
  const counted = (filter: object) =>
    selectTracks([main, other], { roles: ['headline', 'variant'], ...filter }).scored.map(
      ({ track }) => track.prediction.id,
    )
  expect(counted({ dueFrom: '2024-03-31', dueTo: '2024-03-31' })).toEqual(['main'])
  expect(counted({ dueFrom: '2024-04-01' })).toEqual([])
  expect(counted({ lead: 'month' })).toEqual(['main'])
  expect(counted({ lead: 'three-years' })).toEqual([])
})

test('what never falls due lies on no due day, and is said without an end', () => {
  const track = buildTrack({ dueOn: null, resolution: answered('yes') })
  expect(selectTracks([track], { dueFrom: '1900-01-01' }).scored).toEqual([])
  expect(selectTracks([track], { lead: 'endless' }).scored).toHaveLength(1)
})

test('every settled track asked for is counted or left out, once', () => {
  const day = fc.constantFrom(undefined, '2022-11-11', '2023-06-07', '2025-12-31')
  fc.assert(
    fc.property(
      fc.record({
        roles: fc.constantFrom(['headline'] as const, ['variant'] as const, ['headline', 'variant'] as const),
        reading: fc.constantFrom(...readings),
        weighting: fc.constantFrom(...weightings),
        late: fc.boolean(),
        origins: fc.constantFrom(['number'] as const, ['phrase'] as const, ['phrase', 'derived'] as const),
        dueFrom: day,
        resolvedTo: day,
      }),
      ({ dueFrom, resolvedTo, ...rest }) => {
        const filter = { ...rest, ...(dueFrom && { dueFrom }), ...(resolvedTo && { resolvedTo }) }
        const { scored, uncounted } = accountForTracks(endgamesTracks, filter)
        const ids = [...scored.map(({ track }) => track.id), ...uncounted.map(({ id }) => id)]
        const asked = endgamesTracks.filter(
          ({ prediction: { resolution, dueOn } }) =>
            resolution !== null &&
            (dueFrom === undefined || (dueOn !== null && dueOn >= dueFrom)) &&
            (resolvedTo === undefined || resolution.knownOn <= resolvedTo),
        )
        expect(ids.toSorted()).toEqual(asked.map(({ id }) => id).toSorted())
      },
    ),
  )
})
