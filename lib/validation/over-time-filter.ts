import { z } from 'zod'
import { scoreDates, scoreWindows } from '@/lib/core/scoring/score-window'
import { scoresFilter } from './scores-filter'

/** Which forecasts count, what each step looks back on, and by which day a track takes its place. */
export const overTimeFilter = scoresFilter.extend({
  window: z.enum(scoreWindows, { error: `Only ${scoreWindows.join(', ')} can be asked for.` }).default('all'),
  dated: z.enum(scoreDates, { error: `Only ${scoreDates.join(', ')} can be asked for.` }).default('settled'),
})
export type OverTimeFilter = z.output<typeof overTimeFilter>
