'use server'

import { recordPredictionInput } from '@/lib/validation/prediction'
import { action } from './action'
import { keepPrediction } from './keep-prediction'

/** A question with its first forecast, from a quote, from words just selected, or from nothing. */
export const recordPrediction = action(recordPredictionInput, (input, context) =>
  keepPrediction(context, input),
)
