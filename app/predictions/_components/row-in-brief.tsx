import { ChanceLine } from '@/app/_components/chance'
import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import { Outcome, type OutcomeSign } from '@/app/_components/outcome'
import { Tag } from '@/app/_components/ui/tag'
import { voiceWords } from '@/app/_components/voice-words'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import { brier } from '@/lib/format'
import { dayColumn, daysOf } from './day-column'
import type { RowProps } from './prediction-row'

/** What has no column of its own here: speaker and role on a tablet, everything on a phone. */
export function RowInBrief(props: RowProps) {
  const { speaker, quote, role } = props.row
  return (
    <span className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-ink-2 text-small lg:hidden">
      <span className="contents sm:hidden">
        <FiguresInBrief {...props} />
      </span>
      <span className="max-sm:hidden">
        {speaker.isSelf ? 'You' : <SeenText text={speaker.name} />}
        {quote ? `, ${voiceWords(quote.voice)}` : null}
      </span>
      <Tag className="max-sm:hidden">{role}</Tag>
    </span>
  )
}

function FiguresInBrief({ row, sort, today }: RowProps) {
  const { date } = daysOf(row, sort, today)
  return (
    <>
      <Outcome sign={signOf(row)} />
      {row.chance && row.chance.probability !== null ? (
        <ChanceLine {...row.chance} />
      ) : (
        <span className="text-ink-3">No chance</span>
      )}
      <span className="whitespace-nowrap">
        <span className="text-ink-3">{dayColumn(sort).name.toLowerCase()} </span>
        <Day date={date} />
      </span>
      {row.brier ? (
        <span className="whitespace-nowrap tabular-nums">
          <span className="text-ink-3">Brier </span>
          {brier(row.brier.mean)}
        </span>
      ) : null}
    </>
  )
}

export function signOf({ outcome, status }: Pick<PredictionSummary, 'outcome' | 'status'>): OutcomeSign {
  if (outcome) return outcome
  return status === 'due' ? 'due' : 'open'
}
