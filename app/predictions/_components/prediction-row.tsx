'use client'

import Link from 'next/link'
import { Day } from '@/app/_components/day'
import { MarkedText, SeenText } from '@/app/_components/marked-text'
import { Outcome } from '@/app/_components/outcome'
import { QuoteSnippet } from '@/app/_components/quote'
import { Checkbox } from '@/app/_components/ui/checkbox'
import { Td, Tr } from '@/app/_components/ui/table'
import { Tag } from '@/app/_components/ui/tag'
import { voiceWords } from '@/app/_components/voice-words'
import type { CalendarDate } from '@/lib/core/calendar'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import { brier, brierRange } from '@/lib/format'
import type { PredictionSort } from '@/lib/validation/prediction-filter'
import { daysOf } from './day-column'
import { RowChance } from './row-chance'
import { RowInBrief, signOf } from './row-in-brief'
import { RowTags } from './row-tags'
import { rowLink } from './use-row-keys'
import { selectable } from './use-selection'

export type RowProps = { row: PredictionSummary; sort: PredictionSort; today: CalendarDate }

type Props = RowProps & { isChosen: boolean; onTouch: (id: string, isRange: boolean) => void }

/** One prediction on a line: the words first. On a phone the question, and the rest on a second line. */
export function PredictionRow({ isChosen, onTouch, ...props }: Props) {
  const { row, sort, today } = props
  const { date, under } = daysOf(row, sort, today)
  return (
    <Tr {...selectable(row.id)} className={isChosen ? 'bg-accent-soft' : undefined}>
      <Td className="py-[11px] pr-0 pl-2.5 max-sm:w-[34px] max-sm:pl-0">
        <Checkbox
          checked={isChosen}
          onChange={({ nativeEvent }) =>
            onTouch(row.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
          className="py-0 max-sm:-m-3 max-sm:px-3 max-sm:py-3"
        >
          <span className="sr-only">Choose: {row.label}</span>
        </Checkbox>
      </Td>
      <Td className="py-[11px] max-sm:hidden">
        <Outcome sign={signOf(row)} />
      </Td>
      <Td className="py-[11px] max-sm:pr-0 [overflow-wrap:anywhere]">
        <Link
          href={`/predictions/${row.id}`}
          {...rowLink}
          className="text-pretty font-medium no-underline outline-none hover:underline"
        >
          <MarkedText text={row.question} />
        </Link>
        {row.quote ? (
          <QuoteSnippet
            quote={{ ...row.quote, start: 0 }}
            className="mt-[3px] max-w-[62ch] truncate max-sm:hidden"
          />
        ) : null}
        <RowTags tags={row.tags} />
        <RowInBrief {...props} />
      </Td>
      <Td className="py-[11px] text-small max-lg:hidden">
        <Whose row={row} />
      </Td>
      <Td className="py-[11px] max-sm:hidden">
        <RowChance row={row} />
      </Td>
      <Td className="py-[11px] tabular-nums max-sm:hidden">
        <Day date={date} />
        <span className="block text-ink-3 text-micro">{under}</span>
      </Td>
      <Td className="py-[11px] max-lg:hidden">
        <Tag>{row.role}</Tag>
      </Td>
      <Td numeric className="py-[11px] last:pr-2.5 max-sm:hidden">
        {row.brier ? (
          <>
            <b className="font-semibold">{brier(row.brier.mean)}</b>
            <span className="block text-ink-3 text-micro">{brierRange(row.brier.low, row.brier.high)}</span>
          </>
        ) : (
          <span className="text-ink-3">{brier(null)}</span>
        )}
      </Td>
    </Tr>
  )
}

function Whose({ row }: { row: PredictionSummary }) {
  return (
    <>
      {row.speaker.isSelf ? 'You' : <SeenText text={row.speaker.name} />}
      <span className="block text-ink-3 text-micro">
        {row.quote ? voiceWords(row.quote.voice) : 'entered by hand'}
      </span>
    </>
  )
}
