import type { Model } from '@/lib/core/drawing/rank/model'

/** One draft: its features, and whether it is a forecast; null where it only overlaps one, and nothing is to be learnt. */
export type Example = { features: readonly string[]; isForecast: boolean | null; document: string }

/** Shrinks weights towards 0, so that a feature of few texts counts little: what reads texts left out best, of 1 to 16. */
const ridge = 8
const rounds = 200

/** The logistic model that fits the examples best, by Newton steps on one weight at a time; deterministic. */
export function fitModel(all: readonly Example[], start?: Model): Model {
  const examples = all.filter(({ isForecast }) => isForecast !== null)
  const names = [...new Set(examples.flatMap(({ features }) => features))].toSorted()
  const columns = columnsOf(examples, names)
  const wanted = examples.map(({ isForecast }) => Number(isForecast))
  const weights = names.map((name) => start?.weights[name] ?? 0)
  let bias = start?.bias ?? 0
  const odds = examples.map(() => bias)
  for (const [at, column] of columns.entries())
    for (const row of column) odds[row] = (odds[row] ?? 0) + (weights[at] ?? 0)
  const rows = examples.map((_, row) => row)
  for (let round = 0; round < rounds; round += 1) {
    const step = newtonStep(rows, odds, wanted, bias, 0)
    bias += step
    let largest = Math.abs(step)
    for (const [at, column] of columns.entries()) {
      const change = newtonStep(column, odds, wanted, weights[at] ?? 0, ridge)
      weights[at] = (weights[at] ?? 0) + change
      largest = Math.max(largest, Math.abs(change))
    }
    if (largest < 1e-3) break
  }
  const kept = names.map((name, at) => [name, rounded(weights[at] ?? 0)] as const)
  return { bias: rounded(bias), threshold: start?.threshold ?? 0.5, weights: Object.fromEntries(kept) }
}

/** For each feature, the rows that have it. */
function columnsOf(examples: readonly Example[], names: readonly string[]): number[][] {
  const index = new Map(names.map((name, at) => [name, at]))
  const columns = names.map((): number[] => [])
  for (const [row, { features }] of examples.entries()) {
    for (const name of features) columns[index.get(name) ?? 0]?.push(row)
  }
  return columns
}

/** Moves one weight, and the log odds of the rows that have its feature along with it. */
function newtonStep(
  column: readonly number[],
  odds: number[],
  wanted: readonly number[],
  weight: number,
  penalty: number,
): number {
  let [slope, curve] = [-penalty * weight, penalty + 1e-9]
  for (const row of column) {
    const p = 1 / (1 + Math.exp(-(odds[row] ?? 0)))
    slope += (wanted[row] ?? 0) - p
    curve += p * (1 - p)
  }
  const step = Math.max(-1, Math.min(1, slope / curve))
  for (const row of column) odds[row] = (odds[row] ?? 0) + step
  return step
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000
}
