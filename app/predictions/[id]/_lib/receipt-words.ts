import type { Probability } from '@/lib/core/probability'
import { brierScore } from '@/lib/core/scoring/brier'
import type { OpenReceipts } from '@/lib/core/scoring/open-receipts'
import type { Receipt, ReceiptRow } from '@/lib/core/scoring/receipt'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { day, percent, share } from '@/lib/format'

/** A chance as a plain fraction, no finer than it is kept. @example figure(0.13) // '0.13' */
export function figure(fraction: number): string {
  return String(Math.round(fraction * 1e6) / 1e6)
}

/** How a receipt names the chance it starts from, and the ends of its band. */
export function saidWords(track: PredictionTrack, { forecastId, probability }: ReceiptRow) {
  const origin = track.forecasts.find(({ id }) => id === forecastId)?.origin ?? 'number'
  const chance = percent(probability)
  if (track.forecaster.isSelf) return { said: `You said ${chance}`, end: atEnd }
  if (origin === 'phrase' || origin === 'bare') {
    return {
      said: `The words give ${chance}`,
      end: (end: Probability) => `If the words meant ${percent(end)}`,
    }
  }
  const words = { number: 'Stated', judged: 'Judged', derived: 'Worked out' }
  return { said: `${words[origin]}: ${chance}`, end: atEnd }
}

function atEnd(end: Probability): string {
  return `At ${percent(end)}, an end of the band`
}

/** What a score means against always saying 50 %. @example '93% less error than always saying 50%.' */
export function receiptSentence({ brier: score, alwaysHalf, happened }: Receipt): string {
  if (score === alwaysHalf) return 'The same error as always saying 50%.'
  if (score === 0) return 'No error at all.'
  const isLess = score < alwaysHalf
  const change = share(Math.abs(1 - score / alwaysHalf))
  const ease = happened ? 'it happened' : 'it did not happen'
  return `${change} ${isLess ? 'less' : 'more'} error than always saying 50%: ${ease}.`
}

/** What would count while the question is open. */
export function openScoreSentence({ dueOn }: Pick<PredictionPage, 'dueOn'>): string {
  const until = dueOn
    ? `until the answer can be known, or ${day(dueOn)} is over`
    : 'until the answer can be known'
  return `No score yet. Each chance counts for as long as it stands, ${until}.`
}

type EndScores = { name: string; yes: number | null; no: number | null }

/**
 * What each end of a band would give by the answer. Of one stretch the ends are named by their chance; of several each
 * has its own, so the better and the worse ends are taken together.
 */
export function bandEndWords({ yes, no }: OpenReceipts): EndScores[] {
  const receipt = no ?? yes
  const [row, ...others] = receipt?.rows ?? []
  if (!receipt || !row || receipt.low === receipt.high) return []
  if (others.length > 0 || row.low === null || row.high === null) {
    return [
      { name: 'At the better ends of the bands', yes: yes?.low ?? null, no: no?.low ?? null },
      { name: 'At the worse ends of the bands', yes: yes?.high ?? null, no: no?.high ?? null },
    ]
  }
  return [row.low, row.high].map((end) => ({
    name: `At ${percent(end)}, an end of the band`,
    yes: yes && brierScore(end, true),
    no: no && brierScore(end, false),
  }))
}
