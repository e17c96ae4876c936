import type { CurvePoint } from '@/lib/core/calibration/isotonic'
import type { CorpParts } from '@/lib/core/scoring/corp'
import { brierInReceipt, count, percent } from '@/lib/format'

/** Under so many outcomes a curve follows each single one, so it is drawn as a sketch. */
export const fewestForACurve = 10

/** Chances that came true equally often, as far as the record tells. */
export type CurveStep = { from: number; to: number; n: number; calibrated: number }

/** The curve as few rows as it has steps. */
export function curveSteps(curve: readonly CurvePoint[]): CurveStep[] {
  const steps: CurveStep[] = []
  for (const { forecast, calibrated, n } of curve) {
    const last = steps.at(-1)
    if (last && last.calibrated === calibrated) {
      last.to = forecast
      last.n += n
    } else steps.push({ from: forecast, to: forecast, n, calibrated })
  }
  return steps
}

/** @example stepText({ from: 0.07, to: 0.2 }) // '7% to 20%' */
export function stepText({ from, to }: Pick<CurveStep, 'from' | 'to'>): string {
  return from === to ? percent(from) : `${percent(from)} to ${percent(to)}`
}

/**
 * What a mean Brier score is made of, in one sum and in plain words.
 *
 * @example 'Brier 0.1231 = 0.1231 miscalibration − 0.2041 discrimination + 0.2041 uncertainty, n 7: …'
 */
export function partsSentence(parts: CorpParts, mean: number, n: number): string {
  const { miscalibration, discrimination, uncertainty } = parts
  const sum = `${brierInReceipt(miscalibration)} miscalibration − ${brierInReceipt(discrimination)} discrimination + ${brierInReceipt(uncertainty)} uncertainty`
  const few =
    n < fewestForACurve
      ? ' From so few, a curve fitted afterwards explains nearly everything, so the parts say little.'
      : ''
  return `Brier ${brierInReceipt(mean)} = ${sum}, n ${count(n)}: what is lost by chances that do not mean what they say, less what is gained by telling what happens from what does not, plus how hard these questions are for someone who knows only how often such things happen.${few}`
}
