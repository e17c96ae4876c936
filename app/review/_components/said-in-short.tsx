import { MarkedText } from '@/app/_components/marked-text'
import { voiceWords } from '@/app/_components/voice-words'
import { standingOf } from '@/app/_components/standing'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { percent, percentRange } from '@/lib/format'

/** The words, the chance with its band, and whose they are, on one line. */
export function SaidInShort({ prediction }: { prediction: PredictionPage }) {
  const { quote, speaker } = prediction
  const standing = standingOf(prediction).shown?.forecasts.at(-1)
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-[22px] gap-y-1.5 text-ink-2">
      {quote ? (
        <span className="min-w-0 font-quote text-[16px] text-ink italic leading-6">
          “<MarkedText text={quote.text} marks={quote.hedges} />”
        </span>
      ) : null}
      {standing && standing.probability !== null ? (
        <span className="tabular-nums">
          <b className="font-semibold text-ink">{percent(standing.probability)}</b>
          {standing.low === null ? null : ` band ${percentRange(standing.low, standing.high)}`}
        </span>
      ) : (
        <span>No chance read</span>
      )}
      <span>
        <MarkedText text={speaker.isSelf ? 'You' : speaker.name} />
        {quote ? `, ${voiceWords(quote.voice)}` : null}
      </span>
    </div>
  )
}
