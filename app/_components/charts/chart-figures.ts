/**
 * How charts write numbers: percents whole, ranges with an en dash, Brier scores with three decimals half up,
 * counts with a comma and, when votes are shared out over stretches, one decimal. Nothing known is a dash.
 */
export const unknown = '–'

/** @example percentText(0.13) // '13%' */
export function percentText(probability: number | null): string {
  return probability === null ? unknown : `${percentNumber(probability)}%`
}

/** @example percentRangeText([0.05, 0.25]) // '5–25%' */
export function percentRangeText(range: readonly [number, number] | null): string {
  return range === null ? unknown : `${percentNumber(range[0])}–${percentNumber(range[1])}%`
}

/** @example scoreText(0.0625) // '0.063' */
export function scoreText(score: number | null): string {
  return score === null ? unknown : (Math.floor(score * 1000 + 0.5 + 1e-9) / 1000).toFixed(3)
}

/** @example countText(5174) // '5,174' */
export function countText(count: number): string {
  const rounded = Math.round(count * 10) / 10
  return rounded.toLocaleString('en-GB', { maximumFractionDigits: 1 })
}

/** @example plural(1, 'case') // '1 case' */
export function plural(count: number, noun: string): string {
  return `${countText(count)} ${noun}${countText(count) === '1' ? '' : 's'}`
}

function percentNumber(probability: number): string {
  const percent = probability * 100
  if (percent > 0 && percent < 1) return percent < 0.1 ? '<0.1' : String(Math.round(percent * 10) / 10)
  if (percent > 99 && percent < 100) return percent > 99.9 ? '>99.9' : String(Math.round(percent * 10) / 10)
  return String(Math.round(percent))
}
