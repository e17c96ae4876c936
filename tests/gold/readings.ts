import { drawPredictions, featuredDrafts } from '@/lib/core/drawing/draw-predictions'
import type { Model } from '@/lib/core/drawing/rank/model'
import type { GoldDocument } from './documents'
import { type Example, fitModel } from './fit'
import { matchPairs } from './matching'
import type { Reading } from './score'

/** Each text as the engine reads it, with the weights that ship or with others. */
export function readingsOf(documents: readonly GoldDocument[], model?: Model): Reading[] {
  return documents.map((document) => ({ document, candidates: drawn(document, model) }))
}

/** Each text as the engine reads it with weights that were fitted on the other texts only: the figure that counts. */
export function readingsLeftOut(documents: readonly GoldDocument[]): Reading[] {
  const examples = examplesOf(documents)
  const start = fitModel(examples)
  return documents.map((document) => {
    const others = examples.filter((example) => example.document !== document.id)
    return { document, candidates: drawn(document, fitModel(others, start)) }
  })
}

/** What the weights are fitted on: every clause of every text, and whether it is marked as a forecast. */
export function examplesOf(documents: readonly GoldDocument[]): Example[] {
  return documents.flatMap(({ id, text, published, forecasts }) => {
    const drafts = featuredDrafts(text, { publishedOn: published, speakers: [] })
    const pairs = matchPairs(
      drafts.map(({ draft }) => draft),
      forecasts,
    )
    const found = new Set(pairs.map(({ candidate }) => candidate))
    return drafts.map(({ features }, index) => ({
      features: features.map(({ name }) => name),
      isForecast: found.has(index),
      document: id,
    }))
  })
}

function drawn({ text, published }: GoldDocument, model?: Model) {
  return drawPredictions(text, { publishedOn: published, speakers: [], ...(model && { model }) }).candidates
}
