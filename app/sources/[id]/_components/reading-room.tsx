'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { cn } from '@/app/_components/ui/cn'
import { useShortcuts } from '@/app/_components/ui/use-shortcuts'
import { useDraft } from '@/app/_components/use-draft'
import type { Place } from '@/app/sources/_lib/places'
import type { Span } from '@/lib/core/quote'
import type { CalendarDate } from '@/lib/core/calendar'
import { speakerQueries } from '@/lib/queries/speakers'
import { type CaptureDraft, emptyCapture, pickWords } from './capture-draft'
import { Desk } from './desk'
import { PickedBar } from './picked-bar'
import { ReadingKey } from './reading-key'
import { ReadingText } from './reading-text'
import { useDecisions } from './use-decisions'
import { usePickedWords } from './use-picked-words'
import { theList, usePlaces } from './use-places'
import { useSpacedNotes } from './use-spaced-notes'

export type ReadSource = {
  id: string
  text: string
  publishedOn: CalendarDate
  author: string | null
  scale: string | null
}

type Props = {
  source: ReadSource
  workspaceId: string
  today: CalendarDate
  head: ReactNode
  about: ReactNode
}

/** Where the desk lies below the text instead of beside it. */
const narrow = '(max-width: 959px)'

/** The text at the left; at the right what is done with the words that are open or picked. */
export function ReadingRoom({ source, workspaceId, today, head, about }: Props) {
  const { places, toReview, chosen, open: openPlace, isDrawn } = usePlaces(workspaceId, source.id)
  const { data: speakers } = useSuspenseQuery(speakerQueries.names(workspaceId))
  const draft = useDraft<CaptureDraft>(`quote:${source.id}`, emptyCapture)
  const [lit, setLit] = useState<Span | null>(null)
  const textRef = useRef<HTMLDivElement>(null)
  const deskRef = useRef<HTMLElement>(null)
  const decisions = useDecisions(workspaceId, (id) => open(id))

  const toDesk = () => {
    if (matchMedia(narrow).matches) deskRef.current?.scrollIntoView()
    deskRef.current?.focus({ preventScroll: true })
  }
  const open = (id: string | null) => {
    setLit(null)
    openPlace(id)
    toDesk()
    if (id) bringNumberIntoView(id)
  }
  const pick = (span: Span) => {
    setLit(null)
    draft.change(pickWords(draft.values, span, { text: source.text, speakers }))
  }
  /** On to the next that is to review, from the top again behind the last; then the list. */
  const goOn = (decided: Place) => {
    const rest = toReview.filter(({ id }) => id !== decided.id)
    const next = rest.find(({ number }) => number > decided.number) ?? rest[0]
    open(next?.id ?? theList)
  }
  const step = (by: 1 | -1) => {
    const at = places.findIndex(({ id }) => id === chosen?.id)
    const next = at < 0 ? places[0] : places[at + by]
    if (next) open(next.id)
  }
  usePickedWords(textRef, source.text, {
    onPick: pick,
    onOpenNumber: (number) => open(places[number - 1]?.id ?? null),
  })
  useSpacedNotes(textRef, places)
  useShortcuts(
    places.length > 0
      ? {
          j: { says: 'The next marked words', run: () => step(1) },
          k: { says: 'The marked words before', run: () => step(-1) },
          l: { says: 'The list of marked words', run: () => open(theList) },
          z: { says: 'Undo the last decision', run: decisions.takeBack },
        }
      : {},
  )

  const picked = draft.values.span
  return (
    <div className="mx-auto grid max-w-[calc(var(--page-max)+2*var(--gutter))] grid-cols-[minmax(0,1fr)_560px] md:grid-rows-[auto_1fr] border-line border-b max-lg:grid-cols-[minmax(0,1fr)_minmax(380px,44%)] max-md:grid-cols-1">
      <div className="min-w-0 pt-7 pr-10 pb-11 pl-(--gutter) max-md:pr-(--gutter) max-sm:pt-4">
        {head}
        <ReadingText
          text={source.text}
          places={places}
          picked={lit ?? picked}
          openNumber={chosen?.number ?? null}
          textRef={textRef}
          onOpen={open}
        />
        <ReadingKey />
        {picked ? <PickedBar words={source.text.slice(picked.start, picked.end)} onGo={toDesk} /> : null}
      </div>
      <section
        ref={deskRef}
        tabIndex={-1}
        aria-label="Quotes and candidates"
        className={cn(
          'min-w-0 border-line border-l bg-surface outline-none md:row-span-2 max-md:border-y max-md:border-l-0',
          chosen?.state === 'open' && 'max-md:order-first max-md:border-t-0',
        )}
      >
        <div className="sticky top-0 max-h-[calc(100dvh-57px)] overflow-y-auto px-9 pt-6 pb-8 pr-(--gutter) max-lg:px-6 max-md:static max-md:max-h-none max-md:px-(--gutter)">
          <Desk
            source={source}
            workspaceId={workspaceId}
            today={today}
            places={places}
            chosen={chosen}
            speakers={speakers}
            draft={draft}
            decisions={decisions}
            isDrawn={isDrawn}
            onOpen={(id) => open(id ?? theList)}
            onDecided={goOn}
            onDrawn={() => open(null)}
            onFind={setLit}
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

/** The number stands behind the last of the words, and is there as long as they are marked. */
function bringNumberIntoView(id: string): void {
  document.getElementById(`quote-${id}`)?.scrollIntoView({ block: 'nearest' })
}
