import { addDays } from '@/lib/core/calendar'
import { bind } from './bind'
import { isDeniedBefore, type Lead, type LeadKind, leadsAt, skipFillers } from './leads'
import { lengthAfter, lengthAlone } from './lengths-on'
import { isSetBack } from './looks-back'
import { isNarrated } from './narrated'
import { clauseEnd, outlastedAt, shortClauseAt } from './outlasts'
import type { Found } from './parts-of-year'
import { rangeAt } from './range-at'
import { isYearless, lengthSaid, openSaid, type Said, said } from './said'
import type { Stretch } from './stretch'
import { stretchAt } from './stretch-at'
import { after, afterAny, skip, type Token } from './tokens'
import { eventAt, eventWordAt, ownTimeAt, vagueAt } from './vague-words'
import type { Reading } from './year-words'
import { yearAt } from './year-words'

/** Reads the deadline that opens at one token; null where none does. `today` in the reading stands in when unknown. */
export function deadlineAt(reading: Reading, at: number, publishedOn: string | null): Said | null {
  const said = readAt(reading, at, publishedOn)
  if (!said || said.isPast) return said
  const isBack =
    isSetBack(reading.tokens, at, said.next, said.grain === 'day') ||
    (isYearless(said) && isNarrated(reading.tokens, at, said.next))
  return isBack ? { ...said, isPast: true, rule: 'the words look back' } : said
}

function readAt(reading: Reading, at: number, publishedOn: string | null): Said | null {
  for (const lead of leadsAt(reading.tokens, at)) {
    const said = afterLead(reading, at, lead, publishedOn)
    if (said) return said
  }
  const vague = vagueAt(reading.tokens, at)
  if (vague !== null) return openSaid(vague)
  const length = lengthAlone(reading, at)
  if (length) return lengthSaid(length)
  return alone(reading, at, publishedOn)
}

function afterLead(reading: Reading, at: number, lead: Lead, publishedOn: string | null): Said | null {
  const { tokens } = reading
  if (lead.kind === 'in' || lead.kind === 'within' || lead.kind === 'for') {
    const length = lengthAfter(reading, at, lead)
    if (length) return lengthSaid(length)
  }
  const own = lead.kind === 'after' ? null : ownTimeAt(tokens, lead.next)
  if (own !== null) return openSaid(own)
  const from = skipFillers(tokens, lead.next)
  const plain = longer(rangeAt(reading, lead.next), from === lead.next ? null : rangeAt(reading, from))
  const found = plain && longer(plain, dayOfEvent(reading, from))
  const event = takesEvent.test(lead.kind)
    ? (eventAt(tokens, from) ?? monthlyEventAt(lead, found, tokens))
    : null
  if (event !== null && event > (found?.next ?? 0))
    return namedDay(reading, event, lead, publishedOn) ?? openSaid(event)
  if (found && fits(lead, found.stretch)) {
    const kind = kindOf(reading, at, lead, found.stretch)
    const outlasts = /^(?:before|by)$/.test(kind) ? outlastedAt(tokens, found.next) : null
    if (lead.phrase === 'by the time' && outlasts === null) return openSaid(clauseEnd(tokens, lead.next))
    const isAfter = lead.phrase.endsWith(' after')
    const stretch: Stretch = isAfter
      ? { ...found.stretch, first: found.stretch.last, edge: 'end' }
      : found.stretch
    const bound = bind(outlasts === null ? kind : 'by', stretch, publishedOn)
    const bounded = { ...said(bound, stretch), next: outlasts ?? found.next }
    return suffixed(reading, bounded, stretch, publishedOn)
  }
  if (lead.phrase === 'by the time') return openSaid(clauseEnd(tokens, lead.next))
  const clause = /^(?:before|until|till)$/.test(lead.phrase) ? shortClauseAt(tokens, lead.next) : null
  return clause === null ? null : openSaid(clause)
}

/** "By the new date, 30 December", "before the deadline of 31 March": the event, and then its day. */
function namedDay(reading: Reading, at: number, { kind }: Lead, publishedOn: string | null): Said | null {
  const { tokens } = reading
  const from = afterAny(tokens, at, [', on', ', which is', ',', 'of', 'on', ':'])
  const found = from === null ? null : stretchAt(reading, from)
  if (found?.stretch.grain !== 'day') return null
  return { ...said(bind(kind, found.stretch, publishedOn), found.stretch), next: found.next }
}

/** "Before the July deadline" ends on a day of July that nobody names. */
function monthlyEventAt({ kind }: Lead, found: Found | null, tokens: readonly Token[]): number | null {
  if (kind !== 'before' || found?.stretch.grain !== 'month' || found.stretch.edge) return null
  return eventWordAt(tokens, found.next)
}

/** "Before the November 8 election". */
function dayOfEvent(reading: Reading, at: number): Found | null {
  const day = after(reading.tokens, at, 'the')
  const found = day === null ? null : rangeAt(reading, day)
  return found?.stretch.grain === 'day' ? found : null
}

/** The reading that takes more words: "by end of play Friday" is not "by end of play". */
function longer(one: Found | null, other: Found | null): Found | null {
  return other && (!one || other.next > one.next) ? other : one
}

const takesEvent = /^(?:by|until|before|notBefore|after)$/
/** "Exiting the year at a run rate of two billion". */
const closing = /^(?:exit|exiting)$/

/** "At 2030" and "on 2030" are about the year, not in it; "in the year" is no time, "within the year" is. */
function fits({ kind, phrase }: Lead, { grain, edge, isUnit, isRelative }: Stretch): boolean {
  if (phrase === 'under') return false
  if (closing.test(phrase)) return isUnit === true || (grain === 'year' && !isRelative)
  if (kind === 'on')
    return grain === 'day' || grain === 'week' || edge !== undefined || (phrase === 'at' && grain === 'month')
  if (!isUnit) return true
  return (
    kind === 'within' ||
    kind === 'before' ||
    /^(?:over|during|into|throughout|for|through|by the time|at some point in|at some point during|some ?time in|some ?time during)$/.test(
      phrase,
    )
  )
}

const reaching = /^(?:see|sees|live to see|reach|reaches|makes? it (?:through )?to|get to)$/

/** "No landing until 2031" and "it won't see 2031" deny what comes before 2031. */
function kindOf({ tokens }: Reading, at: number, lead: Lead, { grain, isRelative }: Stretch): LeadKind {
  const isReached = reaching.test(lead.phrase) && grain === 'year' && !isRelative
  if ((lead.kind === 'until' || isReached) && isDeniedBefore(tokens, at)) return 'notBefore'
  return lead.phrase.endsWith(' after') ? 'after' : lead.kind
}

/** "2030 at the earliest" and "2030 at the latest" turn what stands before them. */
function suffixed({ tokens }: Reading, found: Said, stretch: Stretch, publishedOn: string | null): Said {
  const comma = skip(tokens, found.next, [','])
  const earliest = afterAny(tokens, comma, ['at the earliest', 'at the very earliest', 'or later'])
  if (earliest !== null && found.force !== 'start')
    return { ...said(bind('notBefore', stretch, publishedOn), stretch), next: earliest }
  const latest = afterAny(tokens, comma, [
    'at the latest',
    'at the very latest',
    'at the outside',
    'or sooner',
    'or earlier',
  ])
  return latest === null
    ? found
    : {
        ...said(bind('by', stretch, publishedOn), stretch),
        next: latest,
        latest: found.force === 'limit' ? found.latest : stretch.last,
      }
}

/** "It will be 2029 before it opens", "it'll be June before they meet". */
function isPutOff(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens[next]?.word === 'before' && /^(?:be|probably|likely|least)$/.test(tokens[at - 1]?.word ?? '')
}

/** "Prices end the year higher." */
const closes = /^(?:end|ends|ending|finish|finishes|close|closes)$/

/** A time without a word before it: "this year", "Early 2027", "Saturday's", a plain "2027". */
function alone(reading: Reading, at: number, publishedOn: string | null): Said | null {
  const { tokens } = reading
  const found = rangeAt(reading, at)
  if (!found) return null
  const isClosing =
    found.stretch.isUnit && found.stretch.grain === 'year' && closes.test(tokens[at - 1]?.word ?? '')
  if ((found.stretch.needsLead || found.stretch.isUnit) && !found.stretch.standsAlone && !isClosing)
    return null
  const isPlainNumber = yearAt(reading, at)?.isBare === true
  if (isPlainNumber && !isYearByItself(reading, at, found)) return null
  if (after(tokens, at, 'the') !== null && !found.stretch.standsAlone && !isClosing) return null
  const bound = bind(isPutOff(tokens, at, found.next) ? 'notBefore' : null, found.stretch, publishedOn)
  return suffixed(reading, { ...said(bound, found.stretch), next: found.next }, found.stretch, publishedOn)
}

/** "Agenda 2030", "the Falcon 2030": a year that is part of a name, unless it is that of a contest or an outlook. */
function isName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.isCapital === true && before.word.length > 1 && !yearly.test(before.word)
}

const yearly =
  /^(?:cup|games|olympics|paralympics|euro|euros|eurovision|expo|elections?|midterms?|predictions?|outlook|forecasts?|season|budget|in|by|for|of|the|and|or|but|then|since|until|until|through|before|after|from|to|over|during|early|mid|late|end|year|my|our|is|are|will|christmas|easter)$/

/** "2030 people", "version 2030" and "flight 2030" are no years. */
function isYearByItself({ tokens, today }: Reading, at: number, found: Found): boolean {
  const [before, behind] = [tokens[at - 1]?.word ?? '', tokens[found.next]?.word ?? '']
  if (found.stretch.last < addDays(today, -1) || isName(tokens, at)) return false
  return (
    !/^(?:version|flight|number|no|room|page|than|exactly|some|nearly|almost|over)$/.test(before) &&
    !/^(?:percent|per|people|jobs|units|dollars|euros|points|million|billion|miles|metres|tons|tonnes)$/.test(
      behind,
    )
  )
}
