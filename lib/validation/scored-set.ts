import { z } from 'zod'
import { type UncountedReason, uncountedReasons } from '@/lib/core/scoring/uncounted'
import { changesOf, type ScoresFilter, scoresFilter } from './scores-filter'

const reasons = Object.keys(uncountedReasons) as UncountedReason[]

/** A part of what a page of scores accounts for: what counts, perhaps in one bin only, or what is left out for one reason. */
export const scoredSet = scoresFilter.extend({
  part: z.enum(['counted', ...reasons], { error: 'There is no such part.' }).default('counted'),
  /** Of ten, from 0 for chances under 10 %. */
  bin: z
    .string()
    .regex(/^[0-9]$/, 'A bin is one of 0 to 9.')
    .transform(Number)
    .optional(),
})

export type ScoredSet = z.output<typeof scoredSet>

/** The part as one value of an address, so that it is taken away as one. */
export function writeScoredSet(filter: ScoresFilter, part: Pick<Partial<ScoredSet>, 'part' | 'bin'>): string {
  const search = changesOf(filter)
  search.set('part', part.part ?? 'counted')
  if (part.bin !== undefined) search.set('bin', String(part.bin))
  return search.toString()
}

/** The part that an address names; null where it cannot be read. */
export function readScoredSet(text: string): ScoredSet | null {
  const read = scoredSet.safeParse(Object.fromEntries(new URLSearchParams(text)))
  return read.success ? read.data : null
}

export const scored = z
  .string()
  .max(2000, 'At most 2000 characters can be asked for.')
  .refine((text) => readScoredSet(text) !== null, 'It names no part of a score.')
