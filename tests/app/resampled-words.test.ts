import { expect, test } from 'vitest'
import { yearSentence } from '@/app/_dashboard/year-against-year'
import { skillIntervalWords } from '@/app/_components/skill-interval'

const none = { value: null, interval: null, reason: 'One side has no forecasts' }

test('an interval of skill is said as error avoided or added', () => {
  expect(skillIntervalWords([-0.0133, 0.9065])).toBe('from 1% more to 91% less error than')
  expect(skillIntervalWords([0, 0.5])).toBe('from 0% less to 50% less error than')
})

test('a year against the year before is said with its n, and whether they can be told apart', () => {
  const [last, before] = [
    { n: 12, mean: 0.15 },
    { n: 9, mean: 0.25 },
  ]
  const say = (interval: [number, number] | null) =>
    yearSentence({ last, before, difference: { value: -0.1, interval, reason: null } })
  const both = 'The last 365 days: 0.150 (n 12), the 365 before: 0.250 (n 9).'
  expect(say([-0.2, 0.05])).toBe(
    `${both} The difference is −0.100, 95% interval −0.200 to +0.050, which does not tell them apart.`,
  )
  expect(say([-0.2, -0.01])).toBe(
    `${both} The difference is −0.100, 95% interval −0.200 to −0.010, which tells them apart.`,
  )
  expect(say(null)).toBe(`${both} Too few clusters to tell them apart.`)
})

test('a year of nothing is said, or not spoken of at all', () => {
  const nothing = { n: 0, mean: null }
  expect(yearSentence({ last: { n: 3, mean: 0.0323 }, before: nothing, difference: none })).toBe(
    'The last 365 days: 0.032 (n 3). Nothing was settled in the 365 before.',
  )
  expect(yearSentence({ last: nothing, before: nothing, difference: none })).toBe('')
})
