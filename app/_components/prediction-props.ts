import type { PredictionPage } from '@/lib/data/prediction-page'

/** What every part that shows or changes one prediction is given. */
export type PredictionProps = { prediction: PredictionPage; workspace: string }
