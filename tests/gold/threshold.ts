import { type Model, scoreOf } from '@/lib/core/drawing/rank/model'
import { type Example, fitModel } from './fit'

/** A text, its drafts as weights score them that were fitted without it, and those weights. */
export type FitLeftOut = { model: Model; scores: { score: number; isForecast: boolean }[] }

/** For each text the model of all the others. */
export function fitsLeftOut(examples: readonly Example[]): Map<string, FitLeftOut> {
  const start = fitModel(examples)
  const ids = [...new Set(examples.map(({ document }) => document))]
  return new Map(ids.map((id) => [id, fitWithout(id, examples, start)]))
}

function fitWithout(id: string, examples: readonly Example[], start: Model): FitLeftOut {
  const model = fitModel(
    examples.filter(({ document }) => document !== id),
    start,
  )
  const scores = examples
    .filter(({ document }) => document === id)
    .map(({ features, isForecast }) => ({
      score: scoreOf(
        features.map((name) => ({ name })),
        model,
      ),
      isForecast: isForecast === true,
    }))
  return { model, scores }
}

/** How far beside a threshold its F1 is looked at too, so that one lucky draft does not choose it. */
const beside = 0.03

/** How much F1 is given for recall: the curve is flat at its top, and words not shown cost a person more than words too many. */
const given = 0.01

/** The lowest threshold from which drafts read left out give an F1 within a hair of the best. */
export function bestThreshold(fits: readonly FitLeftOut[]): number {
  const scores = fits.flatMap((fit) => fit.scores)
  const wanted = scores.filter(({ isForecast }) => isForecast).length
  const f1 = (threshold: number): number => {
    const shown = scores.filter(({ score }) => score >= threshold)
    return (2 * shown.filter(({ isForecast }) => isForecast).length) / (shown.length + wanted)
  }
  const grid = Array.from({ length: 41 }, (_, at) => (at + 15) / 100)
  const around = grid.map((at) => (f1(at - beside) + f1(at) + f1(at + beside)) / 3)
  const best = Math.max(...around)
  return grid.find((_, at) => (around[at] ?? 0) >= best - given) ?? 0.5
}
