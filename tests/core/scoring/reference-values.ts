import { readFileSync } from 'node:fs'

type Value = number | null | 'Infinity'

type Parts = { mcb: Value; dsc: number; unc: number }

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
    spherical_score: number
    skill_vs_half: number
    skill_vs_base_rate: number | null
    corp_brier: Parts
    corp_log: Parts
    /** In input order. */
    pav: number[]
    murphy: { groups: number; rel: number; res: number; unc: number }
    ten_bins: {
      rel: number
      res: number
      unc: number
      within_var: number
      within_cov: number
      ece: number
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
    auc: { value: number | null; lo: number | null; hi: number | null }
    recalibration: {
      n_used: number
      intercept: number | null
      slope: number | null
      intercept_slope1: number | null
    }
    band90?: { x: number[]; seed1: Limits; seed2: Limits; max_seed_difference: number }
  }
}

type Limits = { lower: number[]; upper: number[] }

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
    covered_hours: string
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
