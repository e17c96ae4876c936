import { expect } from 'vitest'
import { featuredDrafts } from '@/lib/core/drawing/draw-predictions'

/** The features of the last draft of a text that appeared on 1 March 2024. */
export function featuresOf(text: string): string[] {
  const last = featuredDrafts(text, { publishedOn: '2024-03-01', speakers: [] }).at(-1)
  return last?.features.map(({ name }) => name) ?? []
}

/** Some texts have a feature in their last draft, and others that look like them have not. */
export function expectFeature(name: string, having: readonly string[], lacking: readonly string[]): void {
  for (const text of having) expect([text, featuresOf(text).includes(name)]).toEqual([text, true])
  for (const text of lacking) expect([text, featuresOf(text).includes(name)]).toEqual([text, false])
}
