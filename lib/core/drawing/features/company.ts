import type { Feature } from './features'

const ahead = /^claim\.(?:number|chance|attitude|future|should|weak)$/
const reach = 5

/** What a draft's neighbours say: forecasts stand together, in lists of bets and in the outlook of a report. */
export function companyOf(all: readonly (readonly Feature[])[], at: number): string[] {
  const look = (from: number, to: number): number =>
    all
      .slice(Math.max(0, from), Math.max(0, to))
      .filter((features) => features.some(({ name }) => ahead.test(name))).length
  const around = Math.min(all.length, at + reach + 1) - Math.max(0, at - reach) - 1
  const share = around === 0 ? 0 : (look(at - reach, at) + look(at + 1, at + 1 + reach)) / around
  const names = [
    share >= 0.6 ? 'near.most' : share >= 0.35 ? 'near.many' : share >= 0.15 ? 'near.some' : 'near.few',
  ]
  if (look(at - 1, at) === 1) names.push('near.before')
  if (look(at + 1, at + 2) === 1) names.push('near.after')
  return names
}
