'use client'

import type { useDraft } from '@/app/_components/use-draft'
import type { Span } from '@/lib/core/quote'
import type { CalendarDate } from '@/lib/core/calendar'
import type { PlacedQuote } from '@/lib/data/source-page'
import type { SpeakerName } from '@/lib/data/speaker-list'
import type { CaptureDraft } from './capture-draft'
import { CaptureCard } from './capture-card'
import { FindWords } from './find-words'
import { QuoteCard } from './quote-card'
import { QuoteList } from './quote-list'
import type { ReadSource } from './reading-room'

type Props = {
  source: ReadSource
  workspaceId: string
  today: CalendarDate
  quotes: readonly PlacedQuote[]
  speakers: readonly SpeakerName[]
  draft: ReturnType<typeof useDraft<CaptureDraft>>
  openIndex: number
  onOpen: (id: string | null) => void
  onFind: (span: Span | null) => void
  onPick: (span: Span) => void
}

/** Beside the text: the words being recorded, else the quote that is open, else the list of quotes. */
export function Desk(props: Props) {
  const { source, quotes, draft, openIndex, onOpen, onFind, onPick } = props
  const { span } = draft.values
  if (span) return <CaptureCard {...props} span={span} />
  const open = quotes[openIndex]
  if (open) {
    return (
      <QuoteCard
        key={open.id}
        quote={open}
        number={openIndex + 1}
        source={source}
        workspaceId={props.workspaceId}
        speakers={props.speakers}
        onClose={() => onOpen(null)}
      />
    )
  }
  return (
    <>
      <FindWords text={source.text} onFind={onFind} onPick={onPick} />
      <QuoteList quotes={quotes} onOpen={onOpen} />
    </>
  )
}
