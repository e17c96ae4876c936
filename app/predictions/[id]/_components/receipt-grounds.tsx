import { MethodLink } from '@/app/_components/method-link'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { day, instant, percent } from '@/lib/format'
import { dayOfInstant } from '../_lib/day-of-instant'

type Props = { track: PredictionTrack; timeZone: string }

/** Which of the chances count and why, and which do not and why not. */
export function ReceiptGrounds({ track, timeZone }: Props) {
  const { receipt, forecasts } = track
  const lists = [
    { name: 'Counts', whyOf: new Map(track.counting.map(({ id, why }) => [id, why])) },
    { name: 'Does not count', whyOf: new Map(track.leftOut.map(({ id, why }) => [id, why])) },
  ].filter(({ whyOf }) => whyOf.size > 0)
  if (lists.length === 0) return null
  return (
    <div className="mt-3 grid gap-2 text-ink-3 text-small">
      {receipt ? <p className="text-pretty">{windowSentence(receipt, timeZone)}</p> : null}
      {lists.map(({ name, whyOf }) => (
        <div key={name}>
          <p className="font-medium text-ink-2">
            <MethodLink to="counts">{name}</MethodLink>
          </p>
          <ul>
            {forecasts
              .filter(({ id }) => whyOf.has(id))
              .map(({ id, madeAt, probability }) => (
                <li key={id}>
                  {probability === null ? 'The withdrawal' : percent(probability)} of{' '}
                  {day(dayOfInstant(madeAt, timeZone))}: {whyOf.get(id)}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function windowSentence({ known, end }: NonNullable<PredictionTrack['receipt']>, timeZone: string): string {
  const at = (instantMs: number) => instant(new Date(instantMs).toISOString(), timeZone)
  const from = `The answer could be known from ${at(known)}, by the clock of ${timeZone}`
  return end < known
    ? `${from}; a chance counts for as long as it stood until the due day was over, ${at(end)}.`
    : `${from}; a chance counts for as long as it stood before.`
}
