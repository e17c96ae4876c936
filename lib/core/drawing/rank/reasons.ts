import type { Reason } from '../candidate'
import type { Feature } from '../features/features'
import { spanOf } from '../span'
import type { Model } from './model'
import says from './says.json'

const sentences: Readonly<Record<string, string>> = says

/** Below this a feature tells a person nothing. */
const least = 0.15

/** What speaks for a draft and against it, the strongest first; features without words for a person are left out. */
export function reasonsOf(text: string, features: readonly Feature[], model: Model): Reason[] {
  return features
    .flatMap(({ name, first, last }) => {
      const weight = model.weights[name] ?? 0
      const sentence = sentences[name]
      if (sentence === undefined || Math.abs(weight) < least) return []
      const words = first && last ? spanOf(text, first.start, last.end) : null
      return [{ feature: name, says: sentence, weight, words }]
    })
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

/** Every sign that a model knows, from the strongest for to the strongest against, with its words where it has some. */
export function signsOf({ weights }: Model): { feature: string; says: string | null; weight: number }[] {
  return Object.entries(weights)
    .map(([feature, weight]) => ({ feature, says: sentences[feature] ?? null, weight }))
    .toSorted((a, b) => b.weight - a.weight)
}
