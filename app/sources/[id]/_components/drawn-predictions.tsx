import Link from 'next/link'
import { ChanceLine } from '@/app/_components/chance'
import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import { Outcome } from '@/app/_components/outcome'
import { Tag } from '@/app/_components/ui/tag'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import { counted } from '@/lib/format'

/** What was drawn from a quote, each with its chance, its day and what came of it. */
export function DrawnPredictions({ predictions }: { predictions: readonly PredictionSummary[] }) {
  if (predictions.length === 0) {
    return (
      <p className="mt-5 border-line border-t pt-3 text-ink-2">No prediction was drawn from these words.</p>
    )
  }
  return (
    <section className="mt-7 border-ink border-t-2 pt-2.5">
      <h3 className="font-semibold text-[15px] leading-[22px]">
        {counted(predictions.length, 'prediction')}
      </h3>
      <ul>
        {predictions.map((prediction) => (
          <li
            key={prediction.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-0.5 border-line border-b py-2.5"
          >
            <span className="min-w-0">
              <Link href={`/predictions/${prediction.id}`} className="font-medium">
                <SeenText text={prediction.label} />
              </Link>
              {prediction.role === 'headline' ? null : <Tag className="ml-2">{prediction.role}</Tag>}
            </span>
            <Outcome sign={signOf(prediction)} className="justify-self-end" />
            <span className="text-ink-2 text-small">
              {prediction.dueOn ? (
                <>
                  due <Day date={prediction.dueOn} />
                </>
              ) : (
                'no due day'
              )}
            </span>
            {prediction.chance ? <ChanceLine {...prediction.chance} /> : <span />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function signOf({ outcome, status }: PredictionSummary) {
  return outcome ?? (status === 'due' ? 'due' : 'open')
}
