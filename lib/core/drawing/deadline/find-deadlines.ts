import { type CalendarDate, isCalendarDate } from '@/lib/core/calendar'
import { moved, spanOf } from '@/lib/core/drawing/span'
import type { Deadline } from './deadline'
import { deadlineAt } from './deadline-at'
import { countsInFiscalYears, fiscalEndIn } from './fiscal'
import { frameOf } from './frame'
import { dateOrderIn } from './numeric-date'
import { mayOpen } from './openers'
import type { Said } from './said'
import { thatAt } from './that'
import { thenAt } from './then'
import { afterAny, tokensOf } from './tokens'
import type { Reading } from './year-words'

/** What stands before a time without being of it: "as early as next spring", "sometime in May". */
const loose = ['as early as', 'as soon as', 'as late as', 'sometime', 'some time']

/** Stands in for an unknown day of publication; dates that come of it are not given out. */
const someDay = '2001-01-01'

/**
 * The times that the words of an English text name, in order, none over another: "by the end of 2027", "within two or
 * three years", "this winter", "before Easter", "soon". Each with the first and last day it allows and the rule in
 * words. Linear in the length of the text.
 *
 * A day without a year, "this year" and "in six months" count from the day of publication; without one they have no
 * dates and say so. Nothing tells whether a time is a deadline of anything: that is `chooseDeadline`.
 *
 * @example findDeadlines('It will end by 2030.', '2026-11-25')[0] // latest: '2030-12-31', text: 'by 2030'
 */
export function findDeadlines(text: string, publishedOn: CalendarDate | null): Deadline[] {
  const tokens = tokensOf(text)
  const fiscal = fiscalEndIn(tokens)
  const hasOwnYear = fiscal?.isOwn ?? false
  const reading: Reading = {
    tokens,
    today: publishedOn ?? someDay,
    fiscalEnd: fiscal?.month ?? null,
    fiscalDay: fiscal?.day ?? null,
    isFiscal: hasOwnYear || countsInFiscalYears(tokens),
    hasOwnYear,
    frame: publishedOn === null ? null : frameOf(text, publishedOn),
    dateOrder: dateOrderIn(tokens),
  }
  const found: Deadline[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const said =
      token && mayOpen(token)
        ? (thenAt(tokens, at, found) ??
          thatAt(tokens, at, found, publishedOn) ??
          deadlineAt(reading, at, publishedOn))
        : null
    const last = said ? tokens[said.next - 1] : undefined
    if (token && said && last) {
      const opens = tokens[afterAny(tokens, at, loose) ?? at] ?? token
      found.push(deadline(said, spanOf(text, opens.start, last.end), publishedOn))
      at = said.next
    } else at++
  }
  return found
}

/** The same for a slice of a text that starts at `offset`, with places in the whole. */
export function findDeadlinesIn(slice: string, offset: number, publishedOn: CalendarDate | null): Deadline[] {
  return findDeadlines(slice, publishedOn).map((found) => moved(found, offset))
}

function deadline(said: Said, span: ReturnType<typeof spanOf>, publishedOn: CalendarDate | null): Deadline {
  const { earliest, latest, grain, rule, force, isRelative, isVague } = said
  const needsPublication = publishedOn === null && isRelative && !isVague
  if (needsPublication)
    return {
      ...span,
      earliest: null,
      latest: null,
      grain,
      rule: 'counts from the day of publication, which is not known',
      needsPublication,
      isPast: false,
      force,
    }
  const found = { ...span, grain, rule, needsPublication, isPast: said.isPast, force }
  if (!isCounted(earliest) || !isCounted(latest))
    return { ...found, earliest: null, latest: null, grain: 'vague', rule: 'farther than days are counted' }
  return { ...found, earliest, latest }
}

/** "In 9,999 years" is beyond any day that can be kept. */
function isCounted(date: CalendarDate | null): boolean {
  return date === null || isCalendarDate(date)
}
