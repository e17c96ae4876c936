import type { CalendarDate } from '@/lib/core/calendar'
import { type Receipt, scoreReceipt } from './receipt'
import type { Track } from './track'

/** What an open track would score, by the answer; null where nothing in it would count. */
export type OpenReceipts = { on: CalendarDate; yes: Receipt | null; no: Receipt | null }

/**
 * The receipts of a track as they would be if the answer could be known on a day and nothing were revised before it.
 * The window of a yes on the due day ends as the day begins, that of a no with the day: the rule of `answerInstant`.
 *
 * @param on the day of the answer, such as the due day
 */
export function receiptsIfSettled(track: Track, on: CalendarDate): OpenReceipts {
  const settled = (outcome: 'yes' | 'no') =>
    scoreReceipt({
      ...track,
      prediction: { ...track.prediction, resolution: { outcome, knownOn: on, knownAt: null } },
    })
  return { on, yes: settled('yes'), no: settled('no') }
}
