import { z } from 'zod'
import { origins } from '@/lib/core/forecast'
import { readings } from '@/lib/core/scoring/alternatives'
import { weightings } from '@/lib/core/scoring/select-tracks'
import { day, listOf, rowId, tag, yesOrNo } from './filter'

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
})

export type ScoresFilter = z.output<typeof scoresFilter>

/** What counts unless something else is asked for. */
export const defaultScoresFilter: ScoresFilter = scoresFilter.parse({})
