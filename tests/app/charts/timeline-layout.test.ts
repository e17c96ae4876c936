import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitText, textWidth } from '@/app/_components/charts/text-width'
import { placeEvents, placeRows, timelineDomain } from '@/app/_components/charts/timeline-layout'
import type { TimelineEvent, TimelineRow } from '@/app/_components/charts/timeline-words'
import { dayNumber } from '@/app/_components/charts/time-axis'

function row(change: Partial<TimelineRow>): TimelineRow {
  return {
    id: 'p1',
    group: 'end',
    claim: 'Ceasefire in force',
    detail: null,
    probability: 0.2,
    low: 0.1,
    high: 0.35,
    role: 'headline',
    standing: 'open',
    saidOn: '2022-06-07',
    knownOn: null,
    dueOn: '2026-12-31',
    ...change,
  }
}

test('rows of one group stand together and say their claim once', () => {
  const rows = [
    row({ id: 'a', group: 'one' }),
    row({ id: 'b', group: 'two' }),
    row({ id: 'c', group: 'one' }),
    row({ id: 'd', group: 'one', claim: 'Settlement signed' }),
  ]
  const { placed, bottom } = placeRows(rows, 100)
  expect(placed.map((place) => [place.row.id, place.y, place.startsGroup, place.saysClaim])).toEqual([
    ['a', 112, true, true],
    ['c', 136, false, false],
    ['d', 160, false, true],
    ['b', 192, true, true],
  ])
  expect(bottom).toBe(204)
})

test('the axis reaches what is due soon and leaves what is due far off at its edge', () => {
  const rows = [row({ dueOn: '2026-12-31' }), row({ dueOn: '2032-06-07' })]
  expect(timelineDomain(rows, '2026-07-01')).toEqual([dayNumber('2022-06-07'), dayNumber('2026-12-31')])
})

test('a record that begins today still has an axis', () => {
  const [from, to] = timelineDomain([row({ saidOn: '2026-11-25', dueOn: '2040-01-01' })], '2026-11-25')
  expect(to - from).toBe(120)
})

test('no leader of a named event crosses the words of another', () => {
  const event = fc.record({
    day: fc.integer({ min: 0, max: 900 }),
    name: fc.string({ minLength: 1, maxLength: 30 }),
  })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (drawn) => {
      const events: TimelineEvent[] = drawn.map(({ day, name }, index) => ({
        id: String(index),
        date: new Date(day * 86_400_000).toISOString().slice(0, 10),
        label: name,
        name,
      }))
      const named = placeEvents(events, (day) => day, 1000).filter(({ level }) => level !== null)
      expect(named.length).toBeLessThanOrEqual(10)
      for (const one of named)
        for (const other of named) {
          const end = one.x + 5 + textWidth(fitText(one.event.name ?? '', 150))
          const crosses =
            other !== one && other.x > one.x + 5 && other.x < end && (other.level ?? 0) <= (one.level ?? 0)
          expect(crosses).toBe(false)
        }
    }),
  )
})

test('the events that bear on most are the ones named', () => {
  const events = Array.from({ length: 12 }, (_, index) => ({
    id: String(index),
    date: `20${10 + index}-01-01`,
    label: 'x',
    name: 'x',
    bearsOn: index,
  }))
  const named = placeEvents(events, (day) => day, 1e6).filter(({ level }) => level !== null)
  expect(named.map(({ event }) => event.id)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11'])
})
