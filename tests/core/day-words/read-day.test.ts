import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '@/lib/core/calendar'
import { spellDay } from '@/lib/core/day-words/names'
import { readDay } from '@/lib/core/day-words/read-day'

/** A Wednesday. */
const today = '2026-11-25'

function dateOf(text: string, lean?: 'ahead' | 'back') {
  const read = readDay(text, lean ? { today, lean } : { today })
  return read.ok ? read.value.date : read.message
}

describe('a day is read from', () => {
  test.each([
    ['31 Dec 2026', '2026-12-31'],
    ['Dec 31, 2026', '2026-12-31'],
    ['31st of December 2026', '2026-12-31'],
    ['31 Dec', '2026-12-31'],
    ['1 Jan', '2027-01-01'],
    ['sat 31 dec 2022', '2022-12-31'],
    ['2022-12-31', '2022-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['31.12.26', '2026-12-31'],
    ['today', '2026-11-25'],
    ['tomorrow', '2026-11-26'],
    ['yesterday', '2026-11-24'],
    ['by Friday', '2026-11-27'],
    ['last friday', '2026-11-20'],
    ['in 3 weeks', '2026-12-16'],
    ['within six months', '2027-05-25'],
    ['over the next 3 years', '2029-11-25'],
    ['a year from now', '2027-11-25'],
    ['before 1 June 2027', '2027-05-31'],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })
})

describe('a period means its last day:', () => {
  test.each([
    ['end of 2022', '2022-12-31'],
    ['by the end of 2022', '2022-12-31'],
    ['2030', '2030-12-31'],
    ['by 2030', '2030-12-31'],
    ['before 2030', '2029-12-31'],
    ['by June 2026', '2026-06-30'],
    ['by June', '2027-06-30'],
    ['November', '2026-11-30'],
    ['this year', '2026-12-31'],
    ['next year', '2027-12-31'],
    ['by the end of next year', '2027-12-31'],
    ['year-end', '2026-12-31'],
    ['year end 2027', '2027-12-31'],
    ['the year’s end', '2026-12-31'],
    ['next month', '2026-12-31'],
    ['end of the week', '2026-11-29'],
    ['next quarter', '2027-03-31'],
    ['Q3 2027', '2027-09-30'],
    ['by the end of Q1', '2027-03-31'],
    ['second half of 2027', '2027-12-31'],
    ['the end of the decade', '2029-12-31'],
    ['the 2030s', '2039-12-31'],
    ['start of 2027', '2027-01-01'],
    ['mid-2027', '2027-08-31'],
    ['mid-May 2027', '2027-05-20'],
    ['early 2027', '2027-04-30'],
    ['late May 2027', '2027-05-31'],
    ['before mid-2027', '2027-04-30'],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })
})

describe('a day is refused, with a sentence, for', () => {
  test.each([
    ['', /Write a day/],
    ['soon', /does not read as a day/],
    ['13', /does not read as a day/],
    ['1-5 May 2026', /does not read as a day/],
    ['by Christmas, I think', /does not read as a day/],
    ['5/6/2026', /could be two days/],
    ['2023-02-29', /no such day/],
    ['30/02/2026', /no such day/],
    ['31 June 2026', /no such day/],
    ['Feb 29 2027', /no such day/],
    ['Monday 31 December 2022', /Saturday/],
    ['5 May at 5pm', /without a time/],
    ['in the next few months', /how long/],
    ['in 9999 years', /four digits/],
  ])('%j', (text, message) => {
    expect(dateOf(text)).toMatch(message)
  })
})

test('a day is spelled out to be shown back', () => {
  expect(readDay('by the end of 2022', { today: '2022-06-07' })).toEqual({
    ok: true,
    value: { date: '2022-12-31', echo: 'Saturday 31 December 2022' },
  })
})

test('a plain day leans ahead, or back where something has happened already', () => {
  expect([dateOf('31 Oct'), dateOf('31 Oct', 'back')]).toEqual(['2027-10-31', '2026-10-31'])
  expect([dateOf('friday'), dateOf('friday', 'back')]).toEqual(['2026-11-27', '2026-11-20'])
})

test('every day reads back from its own spelling', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (instant) => {
      const date = instant.toISOString().slice(0, 10)
      expect(dateOf(spellDay(date))).toBe(date)
      expect(dateOf(date)).toBe(date)
    }),
  )
})

test('no text makes readDay throw or name a day that does not exist', () => {
  const word = fc.constantFrom(
    'by',
    'the',
    'end',
    'of',
    'next',
    '2027',
    'year',
    'june',
    '31',
    'in',
    'few',
    'mid',
    '/',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        const read = readDay(text, { today })
        expect(read.ok ? isCalendarDate(read.value.date) : read.message.length > 0).toBe(true)
      },
    ),
  )
})
