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

/** The threshold from which drafts read left out give the best F1 with its neighbours. */
export function bestThreshold(fits: readonly FitLeftOut[]): number {
  const scores = fits.flatMap((fit) => fit.scores)
  const f1 = (threshold: number): number => {
    const shown = scores.filter(({ score }) => score >= threshold)
    const right = shown.filter(({ isForecast }) => isForecast).length
    return (2 * right) / (shown.length + scores.filter(({ isForecast }) => isForecast).length)
  }
  const around = (threshold: number): number =>
    f1(threshold - beside) + f1(threshold) + f1(threshold + beside)
  const grid = Array.from({ length: 41 }, (_, at) => (at + 15) / 100)
  return grid.toSorted((a, b) => around(b) - around(a))[0] ?? 0.5
}
