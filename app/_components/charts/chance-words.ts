import { percent, percentRange } from '@/lib/format'
import { type OutcomeSign, outcomeWords } from '../outcome'
import { toCsv } from './csv'
import { dayLabel, dayNumber } from './time-axis'

/** What a forecaster said at a moment; without a probability the forecast was withdrawn. */
export type ChancePoint = {
  /** An instant or a day, ISO. */
  at: string
  probability: number | null
  low: number | null
  high: number | null
  note?: string | null
}

/** The forecasts of one forecaster on one prediction, earliest first. */
export type ChanceTrack = {
  id: string
  name: string
  /** Yours is drawn dashed with square knots, the speaker's solid with its band. */
  isYours: boolean
  points: readonly ChancePoint[]
}

/** Something that happened, numbered as in the list of evidence. */
export type ChanceEvidence = { number: number; date: string; label: string }

/**
 * How the chances moved, one sentence a forecaster.
 *
 * @example "Chris Miller said 13% and never revised it. Your forecast went from 22% to 1% in 3 steps."
 */
export function chanceSentence(tracks: readonly ChanceTrack[]): string {
  const sentences = tracks.map(sayTrack).filter((sentence) => sentence !== '')
  return sentences.length > 0 ? sentences.join(' ') : 'No chance has been given yet.'
}

function sayTrack({ name, isYours, points }: ChanceTrack): string {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return ''
  const who = isYours ? 'You' : name
  if (first === last) return `${who} said ${percent(first.probability)} and never revised it.`
  const whose = isYours ? 'Your forecast' : `${name}’s forecast`
  if (last.probability === null) return `${whose} of ${percent(first.probability)} was withdrawn.`
  const revisions = points.length === 2 ? 'one revision' : `${points.length - 1} revisions`
  return `${whose} went from ${percent(first.probability)} to ${percent(last.probability)} in ${revisions}.`
}

/** @example chancePointText({ at: '2022-06-07', probability: 0.13, low: 0.05, high: 0.25 }) // '13%, band 5–25%' */
export function chancePointText({ probability, low, high }: ChancePoint): string {
  if (probability === null) return 'Withdrawn'
  const band = low === null || high === null ? '' : `, band ${percentRange(low, high)}`
  return `${percent(probability)}${band}`
}

export function chanceCsv(tracks: readonly ChanceTrack[]): string {
  return toCsv(
    ['forecaster', 'at', 'probability', 'low', 'high', 'note'],
    tracks.flatMap(({ name, points }) =>
      points.map((point) => [name, point.at, point.probability, point.low, point.high, point.note ?? null]),
    ),
  )
}

export type ChanceOutcome = { standing: OutcomeSign; knownOn: string | null; dueOn: string | null }

/** @example "No, due 31 Dec 2025." */
export function outcomeSentence({ standing, dueOn }: ChanceOutcome): string {
  return dueOn
    ? `${outcomeWords[standing]}, due ${dayLabel(dayNumber(dueOn))}.`
    : `${outcomeWords[standing]}.`
}
