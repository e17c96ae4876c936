import { readFileSync } from 'node:fs'

type Value = number | null | 'Infinity'

export type BinaryCase = {
  id: string
  p: number[]
  y: (0 | 1)[]
  n: number
  events: number
  expect: {
    base_rate: number
    brier: number
    log: Value
    skill_vs_half: number
    skill_vs_base_rate: number | null
    ten_bins: {
      bins: {
        lo: number
        hi: number
        n: number
        events: number
        mean_p: number | null
        rate: number | null
        wilson_lo: number | null
        wilson_hi: number | null
      }[]
    }
  }
}

export type RevisionCase = {
  id: string
  title: string
  open: string
  close: string
  known_at: string
  outcome: 0 | 1
  events: { t: string; p?: number; withdraw?: true }[]
  expect: {
    intervals: { start: string; end: string }[]
    tw_brier: number | null
    coverage_of_window: number
    coverage_of_scheduled: number
    brier_of_forecast_standing_at_window_end: number | null
    wrong_answers: Record<string, number>
  }
}

export const binaryCases: BinaryCase[] = readCases('binary')
export const revisionCases: RevisionCase[] = readCases('revisions')

function readCases<Case>(name: string): Case[] {
  const path = new URL(`../../fixtures/vectors/${name}.json`, import.meta.url)
  const file: { cases: Case[] } = JSON.parse(readFileSync(path, 'utf8'))
  return file.cases
}

/** Relative or absolute, whichever is kinder; the tolerance that the reference values state. */
export function isNear(value: number, expected: number, tolerance = 1e-12): boolean {
  return value === expected || Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected))
}
