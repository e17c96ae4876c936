import type { Grain } from '@/lib/core/drawing/candidate'
import type { GoldForecast } from './documents'
import { iou } from './matching'

type Place = { start: number; end: number }

/** What the scorer reads of a candidate. */
export type Judged = Place & {
  score: number
  speaker: string
  hedge: Place | null
  probability: { p: number } | null
  deadline: (Place & { earliest: string | null; latest: string | null }) | null
}

/** Half a percentage point: one third may be given as 0.33 or 0.3333. */
const epsilon = 0.0051

/** What a matched pair agrees on; null where the forecast has nothing to agree on. */
export function judge(candidate: Judged, gold: GoldForecast) {
  const p = candidate.probability?.p ?? null
  const band = gold.probability
  const last = gold.deadline?.latest ?? null
  const gotLast = candidate.deadline?.latest ?? null
  const speaker = isSameSpeaker(candidate.speaker, gold)
  const isInside = p === null || band === null ? null : isIn(p, band)
  const chance = isInside ?? (p === null && band === null)
  return {
    iou: iou(candidate, gold),
    speaker,
    hedge: isSameSpan(candidate.hedge, gold.hedge),
    error: p === null || band === null ? null : Math.abs(p - band.p),
    inside: isInside,
    flipped: p === null || band === null ? null : !isIn(p, band) && isIn(1 - p, band),
    deadlineSpan: gold.deadline === null ? null : isSameSpan(candidate.deadline, gold.deadline),
    earliest: gold.deadline?.earliest
      ? gold.deadline.earliest === (candidate.deadline?.earliest ?? null)
      : null,
    latest: last === null ? null : last === gotLast,
    withinGrain: last === null ? null : isWithin(gold.deadline?.grain ?? 'day', last, gotLast),
    undatedKept: last === null ? gotLast === null : null,
    accepted: speaker && chance && last === gotLast,
  }
}

function isIn(p: number, band: { low: number; high: number }): boolean {
  return band.low - epsilon <= p && p <= band.high + epsilon
}

function isSameSpan(got: Place | null, want: Place | null): boolean {
  return got && want ? iou(got, want) >= 0.5 : got === want
}

const titles = new Set(['dr', 'mr', 'ms', 'mrs', 'prof', 'professor', 'the', 'a'])

/** Equal but for case, titles and punctuation, or one a part of the other: a surname for a full name. */
function isSameSpeaker(got: string, gold: GoldForecast): boolean {
  const [a, b] = [wordsOf(got), wordsOf(gold.speaker)]
  if (gold.voice === 'author' && (a.length === 0 || a.join() === 'author')) return true
  if (a.length === 0 || b.length === 0) return false
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  return words.filter((word) => !titles.has(word))
}

function isWithin(grain: Grain, want: string, got: string | null): boolean {
  if (got === want) return true
  return got !== null && grain !== 'day' && unitOf(got, grain) === unitOf(want, grain)
}

/** The calendar unit in which a day lies. */
function unitOf(day: string, grain: Grain): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  if (grain === 'week') return String(Math.floor((Date.parse(day) / 86_400_000 + 3) / 7))
  if (grain === 'month') return `${year}-${month}`
  if (grain === 'quarter') return `${year}-${Math.floor((month - 1) / 3)}`
  if (grain === 'half') return `${year}-${Math.floor((month - 1) / 6)}`
  if (grain === 'season') return `${year + Number(month === 12)}-${Math.floor((month % 12) / 3)}`
  if (grain === 'year') return String(year)
  if (grain === 'decade') return String(Math.floor(year / 10))
  return day
}
