import { type ChanceTrack, chanceSentence } from '@/app/_components/charts/chance-words'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { percent } from '@/lib/format'

/** How the chances moved; a number read out of words is not called said. */
export function movedSentence({ tracks }: PredictionPage, points: readonly ChanceTrack[]): string {
  return tracks
    .map(({ forecaster, forecasts }, index) => {
      const [only, ...others] = forecasts
      const own = chanceSentence(points.slice(index, index + 1))
      if (!only || others.length > 0 || forecaster.isSelf || only.probability === null) return own
      const chance = percent(only.probability)
      if (only.origin === 'phrase' || only.origin === 'bare') {
        return `${forecaster.name}’s words, read as ${chance}, were never revised.`
      }
      return only.origin === 'derived'
        ? `${chance} is worked out from another chance and was never revised.`
        : own
    })
    .join(' ')
}
