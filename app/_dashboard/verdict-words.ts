import type { ScoreSummary } from '@/lib/core/scoring/summary'
import { counted, percent } from '@/lib/format'
import type { ScoresFilter } from '@/lib/validation/scores-filter'

/** What the figure in the strip is called, by what counts in it. */
export function scoreName({ role, reading }: Pick<ScoresFilter, 'role' | 'reading'>): string {
  const name = role.includes('variant') ? 'Brier score with variants' : 'Headline Brier score'
  return reading === 'other' ? `${name}, other reading` : name
}

/** Below the first nothing at all follows; below the second nobody can tell skill from luck, however good the figure looks. */
const fewestForAnything = 10
const enoughForSkill = 20

/**
 * What a mean Brier score means, in one or two sentences: against always saying 50 %, against the base rate, which
 * is known only afterwards, and how little or much the number of outcomes proves.
 *
 * @example "51% less error than always saying 50%, 40% less than the base rate. From 7 settled predictions nothing follows about skill."
 */
export function verdictOf({ n, skill }: Pick<ScoreSummary, 'n' | 'skill'>): string {
  if (n === 0 || skill.vsHalf === null) return 'Nothing that counts has settled yet.'
  const against = [`${errorWords(skill.vsHalf)} always saying 50%`]
  if (skill.vsBaseRate !== null) against.push(`${errorWords(skill.vsBaseRate)} the base rate`)
  const [first = '', ...rest] = against
  const sentence = [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')
  return n < enoughForSkill ? `${sentence}. ${fewWords(n)}` : `${sentence}.`
}

/** A skill of 0.4 is "40% less error than"; below 0 it is more error. */
function errorWords(skill: number): string {
  const size = percent(Math.abs(Math.round(skill * 100)) / 100)
  if (Math.round(skill * 100) === 0) return 'as much error as'
  return skill > 0 ? `${size} less error than` : `${size} more error than`
}

function fewWords(n: number): string {
  return n < fewestForAnything
    ? `From ${counted(Math.round(n * 10) / 10, 'settled prediction')} nothing follows about skill.`
    : `${counted(Math.round(n * 10) / 10, 'outcome')} are too few to call it skill.`
}
