import { meanBrierScore } from './brier'
import { selectTracks } from './select-tracks'
import type { Track, TrackResolution } from './track'
import { trackVotes } from './track-votes'

/** A mean and what it rests on; null of nothing. */
export type MeanOf = { n: number; mean: number | null }

export type AnswerEffect = { before: MeanOf; after: MeanOf }

/**
 * What an answer, or taking one back, would do to the headline's mean Brier score if it were recorded: the same
 * selection and the same mean as every page, over the tracks as they are and with the answer in place of what stands.
 *
 * @param resolution null where the question is reopened
 */
export function answerEffect(
  tracks: readonly Track[],
  predictionId: string,
  resolution: TrackResolution | null,
): AnswerEffect {
  const settled = tracks.map((track) =>
    track.prediction.id === predictionId
      ? { ...track, prediction: { ...track.prediction, resolution } }
      : track,
  )
  return { before: headlineMean(tracks), after: headlineMean(settled) }
}

function headlineMean(tracks: readonly Track[]): MeanOf {
  const { scored } = selectTracks(tracks)
  return { n: scored.length, mean: meanBrierScore(scored.flatMap(trackVotes))?.mean ?? null }
}
