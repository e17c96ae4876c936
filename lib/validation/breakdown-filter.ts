import { z } from 'zod'
import { breakdownKinds } from '@/lib/core/scoring/breakdown-kind'
import { scoresFilter } from './scores-filter'

/** What a breakdown is by. */
export const breakdownBy = z
  .enum(breakdownKinds, { error: `Only ${breakdownKinds.join(', ')} can be asked for.` })
  .default('speaker')

/** Which forecasts count, and what their scores are set side by side by. */
export const breakdownFilter = scoresFilter.extend({ by: breakdownBy })
export type BreakdownFilter = z.output<typeof breakdownFilter>
