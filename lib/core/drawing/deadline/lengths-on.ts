import type { CalendarDate } from '@/lib/core/calendar'
import type { Grain } from '@/lib/core/drawing/candidate'
import { isDeniedBefore, type Lead, skipFillers } from './leads'
import lists from './lengths.json'
import { isAdjective, isKindOfTime, isMeasuredBack } from './no-length'
import { daysOn, grainOf, type Length, lengthAt, unitOf } from './span-of-time'
import { isGiven, isTaken } from './taken'
import { after, afterAny, skip, type Token } from './tokens'
import type { Reading } from './year-words'

/** A length of time that counts from publication: `date` is null where the words leave it open or tie it to an event. */
export type LengthOn = {
  date: CalendarDate | null
  grain: Grain
  next: number
  looksBack: boolean
  words: 'length'
}

const { about, ahead, anchors, fromNow, time } = lists

/** A length of time after "in", "within", "over": "within two or three years", "over the coming eighteen months". */
export function lengthAfter({ tokens, today }: Reading, at: number, lead: Lead): LengthOn | null {
  const named =
    unitAheadAt(tokens, skipFillers(tokens, lead.next)) ??
    (lead.phrase === 'within' ? theUnitAt(tokens, lead.next) : null)
  if (named) return fromCondition(tokens, at, named) ?? tail(tokens, today, named, true)
  const isAhead = afterAny(tokens, skipAbout(tokens, lead.next), ahead)
  const from = skipAbout(tokens, isAhead ?? lead.next)
  const isComing = isAhead !== null && tokens[isAhead - 1]?.word !== 'the'
  if (isAhead !== null && !isComing) return null
  const isAnother = tokens[from - 1]?.word === 'another'
  const length =
    lengthAt(tokens, from) ??
    (isAnother ? lengthAt(tokens, from - 1) : null) ??
    (isComing && tokens[lead.next]?.word !== 'next' ? singleAt(tokens, from) : null)
  if (!length || isAdjective(tokens, length)) return null
  if (
    lead.kind === 'for' &&
    !isComing &&
    !isAnother &&
    lead.phrase !== 'not for' &&
    !isDeniedBefore(tokens, at)
  )
    return null
  if (lead.phrase === 'in' && !isComing && isMeasuredBack(tokens, at, length)) return null
  if (lead.phrase === 'in' && isKindOfTime(tokens, from, length)) return null
  if (
    lead.phrase === 'over' &&
    !isComing &&
    /^(?:for|in|just|well|is|by|a|little)$/.test(tokens[at - 1]?.word ?? '')
  )
    return null
  return (isComing ? null : fromCondition(tokens, at, length)) ?? tail(tokens, today, length, isComing)
}

const mostOfClause = 30

/** "Once it is signed, they will build within a year", "if it goes, the road is under ash within the hour": no day. */
function fromCondition(tokens: readonly Token[], at: number, { unit, next }: Length): LengthOn | null {
  const opens = /^(?:hour|day)$/.test(unit) ? /^(?:once|when|whenever|if)$/ : /^(?:once|when|whenever)$/
  let hasComma = false
  for (let place = at - 1; place >= Math.max(0, at - mostOfClause); place--) {
    const word = tokens[place]?.word ?? ''
    if (/^[.;:?!]$/.test(word)) return null
    const before = tokens[place - 1]
    const isClause =
      hasComma &&
      (!before || /^(?:[.;:?!,“"‘]|and|but|because|that)$/.test(before.word) || tokens[place]?.isCapital)
    if (isClause && opens.test(word) && !/^(?:a|an|in|again|more|upon)$/.test(tokens[place + 1]?.word ?? ''))
      return { date: null, grain: 'vague', next, looksBack: false, words: 'length' }
    if (word === ',') hasComma = true
    if (tokens[place]?.opensParagraph) return null
  }
  return null
}

/** A length of time that says itself that it counts from now: "two years from now", "the next five years", "weeks away". */
export function lengthAlone({ tokens, today }: Reading, at: number): LengthOn | null {
  const isAhead = afterAny(tokens, at, ['the next', 'the coming', 'these next', 'the upcoming'])
  const length =
    lengthAt(tokens, skipAbout(tokens, isAhead ?? at)) ?? (isAhead === null ? null : openAt(tokens, isAhead))
  if (!length || isAdjective(tokens, length)) return null
  if (isAhead !== null || isWholeParagraph(tokens, at, length)) return tail(tokens, today, length, true)
  if (isTaken(tokens, at)) {
    const isOpen =
      afterAny(tokens, at, ['at least', 'more than', 'upwards of', 'well over', 'not less than']) !== null
    return tail(tokens, today, isOpen ? { ...length, count: null } : length, true)
  }
  const isPutOff = tokens[at - 1]?.word === 'be' && tokens[length.next]?.word === 'before'
  if (isPutOff || isGiven(tokens, at, length)) return tail(tokens, today, length, true)
  const ago = afterAny(tokens, length.next, ['ago', 'earlier', 'back', 'previously', 'before that'])
  if (ago !== null)
    return { date: null, grain: grainOf(length.unit), next: ago, looksBack: true, words: 'length' }
  const next =
    afterAny(tokens, length.next, fromNow) ?? afterAny(tokens, length.next, ['time', "' time", '’ time'])
  if (next === null || /^(?:head|point)$/.test(tokens[next]?.word ?? '')) return null
  if (/^(?:out|off)$/.test(tokens[next - 1]?.word ?? '') && /^(?:of|from|in)$/.test(tokens[next]?.word ?? ''))
    return null
  return {
    date: daysOn(today, length),
    grain: length.count === null ? 'vague' : grainOf(length.unit),
    next,
    looksBack: false,
    words: 'length',
  }
}

/** "2–3 Years", by itself over what is said of them. */
function isWholeParagraph(tokens: readonly Token[], at: number, { count, next }: Length): boolean {
  return count !== null && tokens[at]?.opensParagraph === true && tokens[next]?.opensParagraph === true
}

/** "The year ahead", "the decade to come". */
function unitAheadAt(tokens: readonly Token[], at: number): Length | null {
  const from = after(tokens, at, 'the')
  const unit = from === null ? null : unitOf(tokens[from]?.word ?? '')
  const next =
    from === null || !unit || unit.isPlural ? null : afterAny(tokens, from + 1, ['ahead', 'to come'])
  return unit && next !== null ? { count: 1, unit: unit.unit, next } : null
}

/** "Within the month": a month from now; "within the year" ends with the year. */
function theUnitAt(tokens: readonly Token[], at: number): Length | null {
  const from = after(tokens, at, 'the')
  const unit = from === null ? null : unitOf(tokens[from]?.word ?? '')
  if (from === null || !unit || !/^(?:hour|day|week|fortnight|month)$/.test(unit.unit)) return null
  return unit.isPlural || /^(?:of|before|after|in)$/.test(tokens[from + 1]?.word ?? '')
    ? null
    : { count: 1, unit: unit.unit, next: from + 1 }
}

function skipAbout(tokens: readonly Token[], at: number): number {
  return skip(tokens, skip(tokens, skipFillers(tokens, at), about), about)
}

/** "The coming year", "the next decade". */
function singleAt(tokens: readonly Token[], at: number): Length | null {
  const [word] = [tokens[at]?.word ?? '']
  const unit = lengthAt(
    [
      { word: 'a', start: 0, end: 0, isCapital: false, isJoined: false, opensParagraph: false },
      ...tokens.slice(at, at + 6),
    ],
    0,
  )
  return unit && word !== '' ? { ...unit, next: at + unit.next - 1 } : null
}

function openAt(tokens: readonly Token[], at: number): Length | null {
  const length = lengthAt(tokens, at)
  return length && length.count === null ? length : null
}

function tail(
  tokens: readonly Token[],
  today: CalendarDate,
  length: Length,
  isComing: boolean,
): LengthOn | null {
  const next = afterAny(tokens, length.next, time) ?? afterAny(tokens, length.next, fromNow) ?? length.next
  if (after(tokens, next, 'ago') !== null)
    return { date: null, grain: 'vague', next: next + 1, looksBack: true, words: 'length' }
  const isTied = !isComing && next === length.next && anchors.includes(tokens[next]?.word ?? '')
  const date = isTied ? null : daysOn(today, length)
  return {
    date,
    grain: date === null ? 'vague' : grainOf(length.unit),
    next,
    looksBack: false,
    words: 'length',
  }
}
