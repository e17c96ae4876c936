import { z } from 'zod'
import { origins } from '@/lib/core/forecast'
import { leadTimes } from '@/lib/core/lead-time'
import { roles, statuses } from '@/lib/core/prediction'
import { isProbability } from '@/lib/core/probability'
import { outcomes } from '@/lib/core/resolution'
import { day, listOf, rowId, tag, words, yesOrNo } from './filter'
import { cursor, limit } from './paging'
import { scored } from './scored-set'
import type { ScoresFilter } from './scores-filter'

export const predictionSorts = ['due', 'due-latest', 'said', 'known', 'recorded', 'label', 'chance'] as const
export type PredictionSort = (typeof predictionSorts)[number]

const chance = z.coerce
  .number({ error: 'A chance must be a number from 0 to 1.' })
  .refine(isProbability, 'A chance must be a number from 0 to 1.')

/** Which predictions a list shows, and in which order. */
export const predictionFilter = z.strictObject({
  status: listOf(statuses).optional(),
  outcome: listOf(outcomes).optional(),
  speaker: rowId.optional(),
  forecaster: rowId.optional(),
  source: rowId.optional(),
  tag: tag.optional(),
  role: listOf(roles).optional(),
  dueFrom: day.optional(),
  dueTo: day.optional(),
  /** What rises and falls together, by its name. */
  cluster: words.optional(),
  words: words.optional(),
  /** How far ahead it was said. */
  lead: z.enum(leadTimes, { error: `Only ${leadTimes.join(', ')} can be asked for.` }).optional(),
  /** The phrase that the shown chance was read from, whatever its capitals. */
  phrase: words.optional(),
  /** Settled on a day from … to …; what is open has no such day, and stays. */
  resolvedFrom: day.optional(),
  resolvedTo: day.optional(),
  /** Exactly the predictions of one part of a score. */
  scored: scored.optional(),
  /** Only those with a chance, or only those without. */
  chance: yesOrNo.optional(),
  /** Where the shown chance came from. */
  origin: listOf(origins).optional(),
  /** A chance from … up to and without …; with an end of 1, certainty too: the bins of a calibration chart. */
  chanceFrom: chance.optional(),
  chanceTo: chance.optional(),
  sort: z
    .enum(predictionSorts, { error: `Only ${predictionSorts.join(', ')} can be asked for.` })
    .default('due'),
  limit: limit.default(50),
  cursor: cursor.optional(),
})

export type PredictionFilter = z.output<typeof predictionFilter>

export const defaultPredictionFilter: PredictionFilter = predictionFilter.parse({})

/** The list "due next" of a page under its one filter. */
export function dueNextFilter(scores: ScoresFilter, count: number): PredictionFilter {
  return { ...sharedWith(scores), status: ['open', 'due'], sort: 'due', limit: count }
}

/** The list "latest outcomes" of a page under its one filter. */
export function latestOutcomesFilter(scores: ScoresFilter, count: number): PredictionFilter {
  return { ...sharedWith(scores), status: ['resolved'], sort: 'known', limit: count }
}

/** Which predictions a page of scores is about, whatever of them counts: the counts and lists beside the scores. */
export function scopeOf(scores: ScoresFilter): Partial<PredictionFilter> {
  const { forecaster, source, tag, dueFrom, dueTo, lead, resolvedFrom, resolvedTo } = scores
  return { forecaster, source, tag, dueFrom, dueTo, lead, resolvedFrom, resolvedTo }
}

/** The same of lists that show a chance. */
function sharedWith(scores: ScoresFilter): Partial<PredictionFilter> {
  return { ...scopeOf(scores), origin: scores.origin, chance: true }
}
