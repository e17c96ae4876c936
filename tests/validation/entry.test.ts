import { expect, test } from 'vitest'
import type { z } from 'zod'
import { entryId, optionalDay, optionalInstant, optionalUrl, requiredDay } from '@/lib/validation/entry'
import { recordEventInput } from '@/lib/validation/event'
import { reviseForecastInput } from '@/lib/validation/forecast'
import { recordPredictionInput } from '@/lib/validation/prediction'
import { recordSourceInput } from '@/lib/validation/source'
import { setTimeZoneInput } from '@/lib/validation/workspace'

const id = '01900000-0000-7000-8000-000000000000'
const refusals = (schema: z.ZodType, input: unknown) =>
  Object.fromEntries(
    (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  )

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' data:text/html,x',
  'http:evil',
  '//host/x',
  'ftp://host/x',
  'example.org',
])('the address %s is refused', (url) => {
  expect(optionalUrl.safeParse(url).error?.issues[0]?.message).toBe(
    'Only an address that begins with http:// or https:// can be kept.',
  )
})

test('an address on the web is kept, and a blank one is none', () => {
  expect(optionalUrl.parse(' https://example.org/a?b=c#d ')).toBe('https://example.org/a?b=c#d')
  expect(optionalUrl.parse('  ')).toBeNull()
  expect(optionalUrl.parse(undefined)).toBeNull()
})

test('an address and the basis of a number hold no NUL and no half of a character', () => {
  const half = '\uD800'
  expect(optionalUrl.safeParse('https://example.org/\0').error?.issues[0]?.message).toContain('NUL')
  expect(optionalUrl.safeParse(`https://example.org/${half}`).error?.issues[0]?.message).toContain('half')
  for (const basis of [{ rule: half }, { '\0': 1 }, { anchors: [{ text: ['x\0'] }] }]) {
    expect(refusals(reviseForecastInput, { ...revision, chance: '7', basis }).basis).toContain(
      'The text holds',
    )
  }
  expect(
    refusals(reviseForecastInput, { ...revision, chance: '7', basis: { rule: 'x'.repeat(20_000) } }),
  ).toEqual({ basis: 'How the number was reached takes at most 20000 characters.' })
})

test('an id is the same in capitals', () => {
  expect(entryId.parse('01900000-ABCD-7000-8000-00000000EF00')).toBe('01900000-abcd-7000-8000-00000000ef00')
})

test('only a day of the calendar is a day', () => {
  expect(requiredDay.parse('2024-02-29')).toBe('2024-02-29')
  for (const day of ['2023-02-29', '31.12.2022', 'tomorrow', '0000-01-01', '9999-12-31', '2022-1-1']) {
    expect(requiredDay.safeParse(day).error?.issues[0]?.message).toBe(
      'That is not a day of the calendar. Write it as 2022-12-31.',
    )
  }
  expect(requiredDay.safeParse('').error?.issues[0]?.message).toBe('Give a day, such as 2022-12-31.')
  expect(requiredDay.safeParse(undefined).error?.issues[0]?.message).toBe('Give a day, such as 2022-12-31.')
  expect(optionalDay.parse('')).toBeNull()
  expect(optionalDay.safeParse('soon').success).toBe(false)
})

test('a moment needs its zone', () => {
  expect(optionalInstant.parse('2022-11-11T11:00:00+02:00')).toEqual(new Date('2022-11-11T09:00:00Z'))
  expect(optionalInstant.safeParse('2022-11-11T09:00').error?.issues[0]?.message).toBe(
    'That is not a moment. Write it as 2022-11-11T09:00:00Z.',
  )
  expect(optionalInstant.safeParse('9999-12-31T23:59:59-14:00').success).toBe(false)
  expect(optionalInstant.parse(null)).toBeNull()
})

test.each(['', '7', "1' or 1=1", 7, null, undefined])('the id %s is refused with a sentence', (given) => {
  expect(entryId.safeParse(given).error?.issues[0]?.message).toBe(
    'That is not an id of this record. Reload the page and try again.',
  )
})

const revision = { workspaceId: id, id, predictionId: id, version: 1 }

test.each([
  ['101', 'A chance lies between 0% and 100%.'],
  ['-1', 'A chance lies between 0% and 100%.'],
  ['', 'Write a chance, such as 13%.'],
  ['  ', 'Write a chance, such as 13%.'],
  [undefined, 'Write a chance, such as 13%.'],
])('the chance %s is refused at its field', (chance, sentence) => {
  expect(refusals(reviseForecastInput, { ...revision, chance })).toEqual({ chance: sentence })
})

test('a chance in letters is refused, one near to certain is kept as it is', () => {
  expect(refusals(reviseForecastInput, { ...revision, chance: 'abc' }).chance).toContain(
    'does not read as a chance',
  )
  expect(refusals(reviseForecastInput, { ...revision, chance: '99.99999' }).chance).toContain(
    'at most four decimals',
  )
  expect(reviseForecastInput.parse({ ...revision, chance: '99.9999' })).toMatchObject({
    probability: 0.999999,
  })
  expect(reviseForecastInput.parse({ ...revision, chance: '0.5' })).toMatchObject({
    probability: 0.005,
    low: null,
  })
  expect(reviseForecastInput.parse({ ...revision, chance: '1 in 8', low: '5', high: '20 %' })).toMatchObject({
    probability: 0.125,
    low: 0.05,
    high: 0.2,
  })
})

test('a band is refused that has one end, or does not hold its number, at the end that is wrong', () => {
  const band = (low?: string, high?: string) =>
    refusals(reviseForecastInput, { ...revision, chance: '7', low, high })
  expect(band('2')).toEqual({ high: 'A band needs both ends: the high end is missing.' })
  expect(band(undefined, '15')).toEqual({ low: 'A band needs both ends: the low end is missing.' })
  expect(band('8', '15')).toEqual({ low: 'The band does not hold its number: the low end lies above 7%.' })
  expect(band('2', '5')).toEqual({ high: 'The band does not hold its number: the high end lies below 7%.' })
})

const prediction = { workspaceId: id, id, question: 'Will it?' }

test('every wrong field of a form is said at once', () => {
  expect(
    refusals(recordPredictionInput, { ...prediction, question: ' ', dueOn: 'soon', chance: '101' }),
  ).toEqual({
    question: 'Write the question that time will answer.',
    dueOn: 'That is not a day of the calendar. Write it as 2022-12-31.',
    chance: 'A chance lies between 0% and 100%.',
  })
})

test('what is only context carries no chance, everything else needs one', () => {
  expect(refusals(recordPredictionInput, prediction)).toEqual({ chance: 'Write a chance, such as 13%.' })
  expect(refusals(recordPredictionInput, { ...prediction, role: 'context', chance: '7' }).chance).toContain(
    'no chance',
  )
  expect(recordPredictionInput.parse({ ...prediction, role: 'context', chance: '' })).toMatchObject({
    forecast: null,
  })
  expect(recordPredictionInput.parse({ ...prediction, chance: '7' })).toMatchObject({
    role: 'headline',
    forecast: { probability: 0.07, low: null, high: null },
  })
})

test('an event cannot end before it begins, and a source lies within its window', () => {
  const event = { workspaceId: id, id, happenedOn: '2022-11-11', endOn: '2022-11-10', what: 'It opens.' }
  expect(refusals(recordEventInput, event)).toEqual({ endOn: 'It ends before it begins.' })
  const source = { workspaceId: id, id, title: 'T', text: 'T', publishedOn: '2022-06-07' }
  expect(
    refusals(recordSourceInput, {
      ...source,
      publishedEarliestOn: '2022-06-08',
      publishedLatestOn: '2022-06-09',
    }),
  ).toEqual({ publishedEarliestOn: 'The window begins after the day itself.' })
  expect(refusals(recordSourceInput, { ...source, publishedEarliestOn: '2022-06-01' })).toEqual({
    publishedLatestOn: 'Give both ends of the window, or neither.',
  })
})

test('a time zone must be known', () => {
  expect(refusals(setTimeZoneInput, { workspaceId: id, timeZone: 'Mars/Olympus' }).timeZone).toContain(
    'not known here',
  )
  expect(setTimeZoneInput.safeParse({ workspaceId: id, timeZone: 'Europe/Kyiv' }).success).toBe(true)
})

test('no refusal is left to the library', () => {
  const empty = [
    recordPredictionInput,
    recordSourceInput,
    recordEventInput,
    reviseForecastInput,
    setTimeZoneInput,
  ]
  for (const schema of empty) {
    for (const message of Object.values(refusals(schema, {}))) expect(message).not.toContain('Invalid')
  }
})
