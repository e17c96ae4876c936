'use client'

import { Day } from '@/app/_components/day'
import { Detail, DetailList } from '@/app/_components/detail-list'
import { MarkedText, SeenText } from '@/app/_components/marked-text'
import { Outcome } from '@/app/_components/outcome'
import { Section } from '@/app/_components/section'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { instant, percent } from '@/lib/format'
import { answerInForce } from '@/app/_components/answer/answer-draft'
import { dayOfInstant } from '../_lib/day-of-instant'
import { evidenceWords } from '../_lib/evidence-words'
import { laterWords } from '../_lib/later-words'
import { voidReasonWords } from '@/app/_components/answer/void-reason-words'
import type { PredictionProps } from '@/app/_components/prediction-props'

/** What the answer was, when it could be known, who recorded it, on what, and how it got there. */
export function ResolutionRecord({ prediction }: PredictionProps) {
  const answer = answerInForce(prediction)
  if (!answer && prediction.resolutions.length === 0) return null
  return (
    <Section title="Resolution" id="resolution">
      {answer ? <Answer prediction={prediction} answer={answer} /> : null}
      {answer ? null : <p className="mt-2 text-ink-2">It was reopened, so no answer stands.</p>}
      {prediction.resolutions.length > 1 || !answer ? (
        <p className="mt-2 text-small">
          <a href="#history">What stood before is in the history</a>
        </p>
      ) : null}
    </Section>
  )
}

type Props = { prediction: PredictionPage; answer: NonNullable<ReturnType<typeof answerInForce>> }

function Answer({ prediction, answer }: Props) {
  const { timeZone, events } = prediction
  const recordedOn = dayOfInstant(answer.recordedAt, timeZone)
  const evidence = evidenceWords(events, answer.id)
  return (
    <DetailList>
      <Detail name="Outcome">
        <Outcome sign={answer.outcome} />
        {answer.voidReason ? <p className="text-ink-2">{voidReasonWords[answer.voidReason]}</p> : null}
      </Detail>
      <Detail name="Known on">
        {answer.knownAt ? (
          <time dateTime={answer.knownAt}>{instant(answer.knownAt, timeZone)}</time>
        ) : (
          <Day date={answer.knownOn} />
        )}
      </Detail>
      <Detail name="Recorded on">
        <Day date={recordedOn} />
        {answer.knownOn ? laterWords(answer.knownOn, recordedOn) : null}
      </Detail>
      <Detail name="Recorded by">
        <SeenText text={answer.recordedBy} />
      </Detail>
      {answer.reasoning ? (
        <Detail name="Why">
          <p className="whitespace-pre-wrap">
            <MarkedText text={answer.reasoning} />
          </p>
        </Detail>
      ) : null}
      <Detail name="Evidence">{evidence}</Detail>
      {answer.confidence === null ? null : <Detail name="Confidence">{percent(answer.confidence)}</Detail>}
    </DetailList>
  )
}
