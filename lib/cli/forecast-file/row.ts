import type { Entry, Excluded, RawRow } from './entry'
import { Fields, type Problem } from './fields'

export const required = ['probability', 'outcome'] as const
export const columns = [...required, 'low', 'high', 'weight', 'cluster', 'id'] as const
export type Column = (typeof columns)[number]

/** The vote that a row gives, why it has none, or everything that is wrong with it. */
export function readRow({ line, name, values }: RawRow): Entry | Excluded | Problem[] {
  const fields = new Fields(line, values)
  const probability = fields.chance('probability')
  const happened = fields.outcome()
  const band = fields.band(probability)
  const weight = fields.weight()
  if (fields.problems.length > 0 || probability === null || happened === null || !band || weight === null)
    return fields.problems
  const id = fields.text('id') || name
  if (weight === 0) return { id, why: 'Weighs nothing' }
  const cluster = fields.text('cluster') || id
  return {
    line,
    id,
    weight,
    coveredHours: null,
    stretches: [{ from: null, to: null, probability, weight: 1 }],
    votes: [{ id, question: id, cluster, weight, probability, ...band, happened }],
  }
}
