import weights from './weights.json'

/** A logistic model: the log odds of words being a forecast are `bias` plus the weights of their features. */
export type Model = {
  bias: number
  /** The score from which words are worth a look. */
  threshold: number
  weights: Readonly<Record<string, number>>
}

/** Fitted on the marked texts by `npm run -s evaluate -- --fit`. */
export const fittedModel: Model = weights

/** From 0 to 1. */
export function scoreOf(features: readonly { name: string }[], model: Model): number {
  let odds = model.bias
  for (const { name } of features) odds += model.weights[name] ?? 0
  return 1 / (1 + Math.exp(-odds))
}
