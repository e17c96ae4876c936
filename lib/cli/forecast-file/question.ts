import type { Probability } from '@/lib/core/probability'
import { coveredTime, standingStretches } from '@/lib/core/scoring/stretches'
import type { Window } from '@/lib/core/scoring/window'
import type { Entry, Excluded, RawRow } from './entry'
import { Fields, type Problem } from './fields'

/** The keys of a question whose forecast was revised. */
export const questionKeys = ['forecasts', 'open', 'close', 'knownAt', 'outcome', 'weight', 'cluster', 'id']

type Made = { madeAt: number; probability: Probability | null; low: Probability; high: Probability }

/**
 * A question with revisions and withdrawals as its stretches: the window runs from the opening to the close or to the
 * instant at which the outcome became known, whichever came first (`standingStretches`). Without an opening it begins
 * with the first forecast.
 */
export function readQuestion({ line, name, values }: RawRow): Entry | Excluded | Problem[] {
  const fields = new Fields(line, values)
  const happened = fields.outcome()
  const weight = fields.weight()
  const window = windowOf(fields)
  const made = forecastsOf(fields)
  if (fields.problems.length > 0 || happened === null || weight === null || !window || !made)
    return fields.problems
  const id = fields.text('id') || name
  if (weight === 0) return { id, why: 'Weighs nothing' }
  if (window.from >= window.to) return { id, why: 'The window is empty: it ends before it opens' }
  const standing = standingStretches(made, window)
  if (standing.length === 0) return { id, why: 'No forecast stood within the window' }
  const covered = coveredTime(standing)
  const cluster = fields.text('cluster') || id
  return {
    line,
    id,
    weight,
    coveredHours: covered / 3_600_000,
    stretches: standing.map(({ from, to, forecast }) => ({
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      probability: forecast.probability,
      weight: (to - from) / covered,
    })),
    votes: standing.map(({ from, to, forecast: { probability, low, high } }) => {
      const share = (to - from) / covered
      return { id, question: id, cluster, weight: weight * share, probability, low, high, happened }
    }),
  }
}

function windowOf(fields: Fields): Window | null {
  const instantOr = (field: string, otherwise: number) =>
    fields.text(field) === '' ? otherwise : fields.instant(field)
  if (fields.text('close') === '' && fields.text('knownAt') === '')
    return fields.complain('knownAt', 'is missing, as is close: one of them ends the window')
  const [from, close, known] = [
    instantOr('open', -Infinity),
    instantOr('close', Infinity),
    instantOr('knownAt', Infinity),
  ]
  if (from === null || close === null || known === null) return null
  return { from, to: Math.min(close, known) }
}

function forecastsOf(fields: Fields): Made[] | null {
  if (fields.text('probability') !== '')
    return fields.complain('probability', 'stands beside forecasts, and only one of the two can count')
  const { forecasts } = fields.values
  if (!Array.isArray(forecasts)) return fields.complain('forecasts', 'is no list')
  return forecasts.flatMap((forecast: unknown, index) => {
    const place = `forecasts[${index}]`
    if (typeof forecast !== 'object' || forecast === null) {
      const value = JSON.stringify(forecast)
      fields.problems.push({ line: fields.line, field: place, value, why: 'is no object' })
      return []
    }
    const inner = new Fields(fields.line, { ...forecast }, `${place}.`)
    const read = forecastOf(inner)
    fields.problems.push(...inner.problems)
    return read ?? []
  })
}

function forecastOf(fields: Fields): Made | null {
  const madeAt = fields.instant('at')
  if (madeAt === null) return null
  if (fields.values.probability === null) return { madeAt, probability: null, low: 0, high: 1 }
  const probability = fields.chance('probability')
  const band = fields.band(probability)
  return band && { madeAt, probability, ...band }
}
