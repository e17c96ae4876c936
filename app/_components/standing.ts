import type { PredictionPage } from '@/lib/data/prediction-page'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'

/** Where a prediction stands, as the buttons and headings of its page ask. */
export function standingOf({ status, dueOn, today, tracks, speaker }: PredictionPage) {
  const isSettled = status === 'resolved'
  return {
    isSettled,
    /** A forecast may be made until the due day is over or the question is settled. */
    canForecast: !isSettled && (dueOn === null || today <= dueOn),
    yours: tracks.find(({ forecaster }) => forecaster.isSelf) ?? null,
    /** The track of the one whose prediction it is, else the first. */
    shown: tracks.find(({ forecaster }) => forecaster.id === speaker.id) ?? tracks[0] ?? null,
  }
}

/** Whose forecast it is, to begin a sentence. */
export function nameOf({ forecaster }: PredictionTrack): string {
  return forecaster.isSelf ? 'You' : forecaster.name
}
