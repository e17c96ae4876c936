import type { Context } from '@/lib/context'
import type { Band, PredictionSummary } from './prediction-summary'

/** The score of the forecaster whose chance a list shows, by prediction. */
export async function listShownBriers(
  _context: Context,
  _shown: readonly Pick<PredictionSummary, 'id'>[],
): Promise<Map<string, Band>> {
  return new Map()
}
