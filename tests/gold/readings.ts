import { drawPredictions, featuredDrafts } from '@/lib/core/drawing/draw-predictions'
import type { Model } from '@/lib/core/drawing/rank/model'
import type { GoldDocument } from './documents'
import type { Example } from './fit'
import type { MarkedText } from './marked'
import { matchPairs, overlap } from './matching'
import type { Reading } from './score'
import { bestThreshold, fitsLeftOut } from './threshold'

type Place = { start: number; end: number }

/** Each text as the engine reads it, with the weights that ship or with others. */
export function readingsOf(documents: readonly GoldDocument[], model?: Model): Reading[] {
  return documents.map((document) => ({ document, candidates: drawn(document, model) }))
}

/** Each text as the engine reads it with weights and a threshold that come from the other texts only: the figure that counts. */
export function readingsLeftOut(documents: readonly GoldDocument[], more: readonly MarkedText[]): Reading[] {
  const fits = fitsLeftOut(examplesOf([...documents, ...more]))
  return documents.map((document) => {
    const others = [...fits].filter(([id]) => id !== document.id).map(([, fit]) => fit)
    const model = fits.get(document.id)?.model ?? others[0]?.model
    return { document, candidates: drawn(document, model && { ...model, threshold: bestThreshold(others) }) }
  })
}

/** What the weights are fitted on: every clause of every text, and whether it is marked as a forecast. */
export function examplesOf(texts: readonly MarkedText[]): Example[] {
  return texts.flatMap(({ id, text, published, forecasts }) => {
    const drafts = featuredDrafts(text, { publishedOn: published, speakers: [] })
    const pairs = matchPairs(
      drafts.map(({ draft }) => draft),
      forecasts,
    )
    const found = new Set(pairs.map(({ candidate }) => candidate))
    return drafts.map(({ draft, features }, index) => {
      const isNear = forecasts.some((forecast) => isMostly(draft, forecast))
      return {
        features: features.map(({ name }) => name),
        isForecast: found.has(index) || (isNear ? null : false),
        document: id,
      }
    })
  })
}

/** Whether one of two places lies for the most part within the other. */
function isMostly(one: Place, other: Place): boolean {
  return overlap(one, other) > 0.5 * Math.min(one.end - one.start, other.end - other.start)
}

function drawn({ text, published }: GoldDocument, model?: Model) {
  return drawPredictions(text, { publishedOn: published, speakers: [], ...(model && { model }) }).candidates
}
