import { z } from 'zod'
import { origins } from '@/lib/core/forecast'
import { leadTimes } from '@/lib/core/lead-time'
import { readings } from '@/lib/core/scoring/alternatives'
import { weightings } from '@/lib/core/scoring/select-tracks'
import { day, listOf, rowId, searchOf, tag, yesOrNo } from './filter'

const scoredRoles = ['headline', 'variant'] as const

/** The one filter of a page of scores: which forecasts count. In an address and in `/api/scores` alike. */
export const scoresFilter = z.strictObject({
  forecaster: rowId.optional(),
  source: rowId.optional(),
  tag: tag.optional(),
  role: listOf(scoredRoles).default(['headline']),
  /** Where the same words have two readings: `other` takes the alternative. */
  reading: z.enum(readings, { error: 'Only headline or other can be asked for.' }).default('headline'),
  origin: listOf(origins).optional(),
  /** Whether forecasts logged afterwards count too. */
  late: yesOrNo.default(false),
  /** Which forecast of a track speaks for it. */
  weighting: z.enum(weightings, { error: 'Only all, first or last can be asked for.' }).default('all'),
  resolvedFrom: day.optional(),
  resolvedTo: day.optional(),
  dueFrom: day.optional(),
  dueTo: day.optional(),
  /** How far ahead it was said. */
  lead: z.enum(leadTimes, { error: `Only ${leadTimes.join(', ')} can be asked for.` }).optional(),
})

export type ScoresFilter = z.output<typeof scoresFilter>

/** What counts unless something else is asked for. */
export const defaultScoresFilter: ScoresFilter = scoresFilter.parse({})

/** Whether the filter asks for anything but what counts by default. */
export function isChosen(filter: ScoresFilter): boolean {
  return changesOf(filter).size > 0
}

/** What a filter asks for beyond the default, as an address holds it. */
export function changesOf(filter: ScoresFilter): URLSearchParams {
  const [chosen, usual] = [searchOf(filter), searchOf(defaultScoresFilter)]
  return new URLSearchParams([...chosen].filter(([name, value]) => usual.get(name) !== value))
}
