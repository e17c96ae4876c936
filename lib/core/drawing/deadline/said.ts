import type { Bound } from './bind'
import type { LengthOn } from './lengths-on'
import type { Stretch } from './stretch'

/** What the words from one token to `next` say of a time. */
export type Said = Bound & { next: number; isRelative: boolean; isVague: boolean }

/** A day, a month or a season as a time of its own, so that it may be one that has been. */
export function isYearless({ isRelative, isVague, force, grain }: Said): boolean {
  return (
    isRelative && !isVague && /^(?:stretch|bare)$/.test(force) && /^(?:day|month|season|quarter)$/.test(grain)
  )
}

export function said(bound: Bound, stretch: Stretch): Said {
  const isUndated = stretch.isUndated === true
  const rule = isUndated ? 'the text does not say when this year ends' : bound.rule
  const dates = isUndated ? { earliest: null, latest: null, isPast: false } : {}
  return { ...bound, ...dates, rule, next: 0, isRelative: stretch.isRelative, isVague: isUndated }
}

export function openSaid(next: number): Said {
  return {
    earliest: null,
    latest: null,
    grain: 'vague',
    rule: 'the words name no day',
    force: 'stretch',
    isPast: false,
    next,
    isRelative: false,
    isVague: true,
  }
}

export function lengthSaid({ date, grain, next, looksBack }: LengthOn): Said {
  const rule = looksBack
    ? 'the words look back'
    : date === null
      ? 'the words leave the length open'
      : 'a length of time ends so long after publication, a range with the longer'
  return {
    earliest: null,
    latest: date,
    grain,
    rule,
    force: 'limit',
    isPast: looksBack,
    next,
    isRelative: date !== null,
    isVague: date === null,
  }
}
