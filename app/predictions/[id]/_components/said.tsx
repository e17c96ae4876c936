'use client'

import { TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Day } from '@/app/_components/day'
import { MarkedText, SeenText } from '@/app/_components/marked-text'
import { Quote } from '@/app/_components/quote'
import type { QuoteInContext } from '@/lib/data/quote-in-context'
import { sentenceBefore } from '../_lib/sentence-before'
import type { PredictionProps } from '@/app/_components/prediction-props'

/** The words that were said, in their context; without any, the question itself. */
export function Said({ prediction }: PredictionProps) {
  const { quote, question, speaker, saidOn } = prediction
  if (quote) return <QuotedWords quote={quote} />
  return (
    <header className="mt-[22px]">
      <h1 className="max-w-[900px] text-pretty font-quote text-lead tracking-[-0.012em] max-sm:text-[24px] max-sm:leading-[34px]">
        <MarkedText text={question} />
      </h1>
      <p className="mt-[18px] flex flex-wrap gap-x-[18px] gap-y-1 text-ink-2">
        <b className="text-ink">{speaker.isSelf ? 'You' : <SeenText text={speaker.name} />}</b>
        <Day date={saidOn} />
        <span>entered by hand, with no text behind it</span>
      </p>
    </header>
  )
}

function QuotedWords({ quote }: { quote: QuoteInContext }) {
  const { source, before, answers, start } = quote
  return (
    <div className="mt-[22px]">
      {answers ? (
        <p className="mb-3 max-w-[900px] text-pretty font-quote text-ink-3 text-quote italic sm:ml-14">
          <span className="sr-only">In answer to: </span>
          <MarkedText text={answers} />
        </p>
      ) : null}
      <Quote
        lead
        isAtItsPlace={quote.isAtItsPlace}
        quote={{
          text: quote.text,
          start,
          end: quote.end,
          hedges: quote.hedges.map((hedge) => ({ start: hedge.start + start, end: hedge.end + start })),
          voice: quote.voice,
          speaker: quote.speaker.isSelf ? 'You' : quote.speaker.name,
        }}
        before={sentenceBefore(before) || null}
        origin={{
          author: source.author,
          outlet: source.outlet,
          title: <SourceTitle source={source} />,
          publishedOn: source.publishedOn,
          isEstimate: source.publishedEarliestOn !== source.publishedLatestOn,
        }}
        link={
          <Link href={`/sources/${source.id}?quote=${quote.id}#quote-${quote.id}`}>
            Open in the interview
          </Link>
        }
      />
      {quote.limits ? (
        <p className="mt-2 max-w-[92ch] text-pretty text-ink-3 text-small sm:ml-14">
          <TriangleAlert aria-hidden="true" className="-mt-0.5 mr-1.5 inline size-3.5" />
          <span className="sr-only">Why it scores only in part: </span>
          <MarkedText text={quote.limits} />
        </p>
      ) : null}
    </div>
  )
}

function SourceTitle({ source }: { source: QuoteInContext['source'] }) {
  if (!source.url) return <SeenText text={source.title} />
  return (
    <a href={source.url} rel="noreferrer">
      <SeenText text={source.title} />
    </a>
  )
}
