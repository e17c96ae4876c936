'use client'

import type { useDraft } from '@/app/_components/use-draft'
import type { Place } from '@/app/sources/_lib/places'
import type { Span } from '@/lib/core/quote'
import type { CalendarDate } from '@/lib/core/calendar'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { CandidateCard } from './candidate-card'
import type { CaptureDraft } from './capture-draft'
import { CaptureCard } from './capture-card'
import { DrawButton } from './draw-button'
import { FindWords } from './find-words'
import { LastDecision } from './last-decision'
import { NextList } from './next-list'
import { Peek } from './peek'
import { Progress } from './progress'
import { QuoteCard } from './quote-card'
import { QuoteList } from './quote-list'
import type { ReadSource } from './reading-room'
import { RejectedCard } from './rejected-card'
import type { useDecisions } from './use-decisions'

type Props = {
  source: ReadSource
  workspaceId: string
  today: CalendarDate
  places: readonly Place[]
  chosen: Place | null
  speakers: readonly SpeakerName[]
  draft: ReturnType<typeof useDraft<CaptureDraft>>
  decisions: ReturnType<typeof useDecisions>
  isDrawn: boolean
  onOpen: (id: string | null) => void
  onDecided: (place: Place) => void
  /** To the first that is to review. */
  onDrawn: () => void
  onFind: (span: Span | null) => void
  onPick: (span: Span) => void
}

/** Beside the text: the words that were picked, else the place that is open, else the list of what is marked. */
export function Desk(props: Props) {
  const { source, workspaceId, places, chosen, speakers, draft, decisions, onOpen, onFind, onPick } = props
  const { span } = draft.values
  const common = { source, workspaceId, speakers, onLight: onFind }
  if (span) {
    return (
      <CaptureCard
        {...common}
        draft={draft}
        span={span}
        candidate={null}
        onAccepted={(candidateId, quoteId) => {
          decisions.accepted(candidateId, 'the words you selected')
          onOpen(quoteId)
        }}
        onReject={() => {
          draft.clear()
          onOpen(null)
        }}
      />
    )
  }
  if (chosen?.candidate?.state === 'open') {
    const { candidate, id, number } = chosen
    return (
      <>
        <Progress places={places} openNumber={number} onList={() => onOpen(null)} />
        <Peek text={source.text} span={chosen} />
        <CandidateCard
          key={id}
          {...common}
          candidate={candidate}
          onAccepted={() => {
            decisions.accepted(id, String(number))
            props.onDecided(chosen)
          }}
          onReject={() => {
            decisions.reject(id, String(number))
            props.onDecided(chosen)
          }}
        />
        <LastDecision decisions={decisions} />
        <NextList text={source.text} places={nextAfter(places, chosen)} onOpen={onOpen} />
      </>
    )
  }
  if (chosen?.candidate) {
    return (
      <RejectedCard
        place={chosen}
        text={source.text}
        workspaceId={workspaceId}
        onClose={() => onOpen(null)}
      />
    )
  }
  if (chosen?.quote) {
    return (
      <>
        <QuoteCard
          key={chosen.id}
          quote={chosen.quote}
          number={chosen.number}
          source={source}
          workspaceId={workspaceId}
          speakers={speakers}
          onClose={() => onOpen(null)}
        />
        <LastDecision decisions={decisions} />
      </>
    )
  }
  return (
    <>
      <DrawButton source={source} workspaceId={workspaceId} isDrawn={props.isDrawn} onDrawn={props.onDrawn} />
      <FindWords text={source.text} onFind={onFind} onPick={onPick} />
      <LastDecision decisions={decisions} />
      <QuoteList text={source.text} places={places} onOpen={onOpen} />
    </>
  )
}

const mostNext = 4

/** The next to review behind a place; from the top again where none is left behind it. */
function nextAfter(places: readonly Place[], chosen: Place): Place[] {
  const open = places.filter(({ id, state }) => state === 'open' && id !== chosen.id)
  const behind = open.filter(({ number }) => number > chosen.number)
  return [...behind, ...open.filter(({ number }) => number < chosen.number)].slice(0, mostNext)
}
