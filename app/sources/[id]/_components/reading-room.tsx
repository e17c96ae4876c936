'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { useDraft } from '@/app/_components/use-draft'
import type { Span } from '@/lib/core/quote'
import type { CalendarDate } from '@/lib/core/calendar'
import { sourceQueries } from '@/lib/queries/sources'
import { speakerQueries } from '@/lib/queries/speakers'
import { type CaptureDraft, emptyCapture, pickWords } from './capture-draft'
import { Desk } from './desk'
import { marginWords } from './quote-words'
import { ReadingText } from './reading-text'
import { PickedBar } from './picked-bar'
import { ReadingKey } from './reading-key'
import { useOpenQuote } from './use-open-quote'
import { usePickedWords } from './use-picked-words'
import { useSpacedNotes } from './use-spaced-notes'

export type ReadSource = { id: string; text: string; publishedOn: CalendarDate; author: string | null }

type Props = {
  source: ReadSource
  workspaceId: string
  today: CalendarDate
  head: ReactNode
  about: ReactNode
}

/** Where the desk lies below the text instead of beside it. */
const narrow = '(max-width: 959px)'

/** The text at the left; at the right what is done with the words that are picked. */
export function ReadingRoom({ source, workspaceId, today, head, about }: Props) {
  const { data: quotes } = useSuspenseQuery(sourceQueries.quotes(workspaceId, source.id))
  const { data: speakers } = useSuspenseQuery(speakerQueries.names(workspaceId))
  const draft = useDraft<CaptureDraft>(`quote:${source.id}`, emptyCapture)
  const [found, setFound] = useState<Span | null>(null)
  const [openId, openQuote] = useOpenQuote()
  const textRef = useRef<HTMLDivElement>(null)
  const deskRef = useRef<HTMLElement>(null)

  const toDesk = () => {
    if (matchMedia(narrow).matches) deskRef.current?.scrollIntoView()
    deskRef.current?.focus({ preventScroll: true })
  }
  const open = (id: string | null) => {
    openQuote(id)
    toDesk()
  }
  const pick = (span: Span) => {
    setFound(null)
    draft.change(pickWords(draft.values, span, { text: source.text, speakers }))
  }
  usePickedWords(textRef, source.text, {
    onPick: pick,
    onOpenNumber: (number) => open(quotes[number - 1]?.id ?? null),
  })
  useSpacedNotes(textRef, quotes)

  const picked = draft.values.span
  const openIndex = quotes.findIndex(({ id }) => id === openId)
  const places = quotes.map((quote, index) => ({ ...quote, number: index + 1, margin: marginWords(quote) }))
  return (
    <div className="mx-auto grid max-w-[calc(var(--page-max)+2*var(--gutter))] grid-cols-[minmax(0,1fr)_560px] md:grid-rows-[auto_1fr] border-line border-b max-lg:grid-cols-[minmax(0,1fr)_minmax(380px,44%)] max-md:grid-cols-1">
      <div className="min-w-0 pt-7 pr-10 pb-11 pl-(--gutter) max-md:pr-(--gutter) max-sm:pt-4">
        {head}
        <ReadingText
          text={source.text}
          quotes={places}
          picked={found ?? picked}
          openNumber={openIndex < 0 ? null : openIndex + 1}
          textRef={textRef}
          onOpenQuote={open}
        />
        <ReadingKey />
        {picked ? <PickedBar words={source.text.slice(picked.start, picked.end)} onGo={toDesk} /> : null}
      </div>
      <section
        ref={deskRef}
        tabIndex={-1}
        aria-label="Quotes"
        className="min-w-0 border-line border-l bg-surface outline-none md:row-span-2 max-md:border-y max-md:border-l-0"
      >
        <div className="sticky top-0 max-h-dvh overflow-y-auto px-9 pt-6 pb-8 pr-(--gutter) max-lg:px-6 max-md:static max-md:max-h-none max-md:px-(--gutter)">
          <Desk
            source={source}
            workspaceId={workspaceId}
            today={today}
            quotes={quotes}
            speakers={speakers}
            draft={draft}
            openIndex={openIndex}
            onOpen={open}
            onFind={setFound}
            onPick={(span) => {
              pick(span)
              toDesk()
            }}
          />
        </div>
      </section>
      <div className="min-w-0 pr-10 pb-14 pl-(--gutter) max-md:pt-10 max-md:pr-(--gutter)">{about}</div>
    </div>
  )
}
