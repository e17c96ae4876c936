import { isCertain, isProbability } from '@/lib/core/probability'
import type { Vote } from '@/lib/core/scoring/vote'

/** One row or entry of a file, as it was written. */
export type RawRow = { line: number; values: Record<string, unknown> }

/** What is wrong with a row: which field, what stood there, and why that cannot be. */
export type Problem = { line: number; field: string; value: string; why: string }

export const required = ['probability', 'outcome'] as const
export const columns = [...required, 'low', 'high', 'weight', 'cluster', 'id'] as const
export type Column = (typeof columns)[number]

const outcomes: Record<string, boolean> = { '1': true, yes: true, '0': false, no: false }
const decimal = /^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** The vote that a row gives, or everything that is wrong with it. */
export function readRow({ line, values }: RawRow): Vote | Problem[] {
  const problems: Problem[] = []
  const written = (field: Column) => textOf(values[field])
  const complain = (field: Column, why: string) => {
    problems.push({ line, field, value: written(field), why })
    return null
  }
  const number = (field: Column, isIn: (value: number) => boolean, why: string) => {
    const value = decimal.test(written(field)) ? Number(written(field)) : Number.NaN
    return isIn(value) ? value : complain(field, why)
  }
  const chance = (field: Column) => {
    if (written(field) === '') return complain(field, 'is empty, and a chance from 0 to 1 is needed')
    const value = number(field, isProbability, notAChance(written(field)))
    if (value !== null && value > 0 && value < 1 && isCertain(value)) {
      return complain(field, 'is nearer to certain than the millionths that are kept')
    }
    return value
  }

  const probability = chance('probability')
  const happened =
    outcomes[written('outcome').toLowerCase()] ?? complain('outcome', 'is none of 0, 1, yes, no')
  const isBanded = written('low') !== '' || written('high') !== ''
  const low = isBanded ? chance('low') : probability
  const high = isBanded ? chance('high') : probability
  const weight = written('weight') === '' ? 1 : number('weight', isWeight, 'is no number of 0 or more')
  if (probability !== null && low !== null && low > probability) complain('low', 'lies above the probability')
  if (probability !== null && high !== null && high < probability)
    complain('high', 'lies below the probability')

  if (probability === null || happened === null || low === null || high === null || weight === null)
    return problems
  if (problems.length > 0) return problems
  const id = written('id') || `line ${line}`
  return { id, question: id, cluster: written('cluster') || id, weight, probability, low, high, happened }
}

function notAChance(written: string): string {
  const percent = /^\d+(\.\d+)?\s*%$/.test(written)
  return percent ? 'is a percentage, and a chance from 0 to 1 is needed' : 'is no chance from 0 to 1'
}

const isWeight = (value: number) => value >= 0 && Number.isFinite(value)

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim()
}
