import { z } from 'zod'
import { causes, luckOrSkill } from '@/lib/core/review'
import { outcomes } from '@/lib/core/resolution'
import { entryId, newRow, oneOf, optionalDay, optionalInstant, version } from './entry'
import { day, rowId, words } from './filter'
import { optional, proseLimit } from './text'

export const settledPeriods = ['week', 'month', 'quarter'] as const
export type SettledPeriod = (typeof settledPeriods)[number]

/** What a review looks back on: what was settled in the last week, month or quarter, else all of it. */
export const reviewFilter = z.strictObject({
  settled: z
    .enum(settledPeriods, { error: `Only ${settledPeriods.join(', ')} can be asked for.` })
    .optional(),
})
export type ReviewFilter = z.output<typeof reviewFilter>

/** An answer that is not recorded yet, or a reopening, for what it would do to the scores. */
export const effectFilter = z
  .strictObject({
    prediction: rowId,
    outcome: z.enum(outcomes, { error: 'Only yes, no, ambiguous, void or reopened can be asked for.' }),
    knownOn: day.optional(),
    knownAt: optionalInstant,
  })
  .refine(({ outcome, knownOn }) => outcome === 'reopened' || knownOn !== undefined, {
    path: ['knownOn'],
    error: 'Say on which day the answer could be known.',
  })
export type EffectFilter = z.output<typeof effectFilter>

/** What a new prediction is about, for the lessons that bear on it. */
export const lessonFilter = z.strictObject({ speaker: rowId.optional(), words: words.optional() })
export type LessonFilter = z.output<typeof lessonFilter>

/** What is learnt from a settled prediction. */
export const recordReviewInput = z.object({
  ...newRow,
  predictionId: entryId,
  version,
  missed: optional(proseLimit).transform((text) => text ?? ''),
  luckOrSkill: oneOf(luckOrSkill, 'Say whether it was luck or skill.')
    .nullish()
    .transform((chosen) => chosen ?? null),
  causes: z
    .array(oneOf(causes, 'Choose causes from the list.'))
    .transform((chosen) => causes.filter((cause) => chosen.includes(cause))),
  lesson: optional().transform((text) => text ?? ''),
  remindOn: optionalDay,
})
export type RecordReviewInput = z.input<typeof recordReviewInput>
