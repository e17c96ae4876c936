'use client'

import { memo, type RefObject, useMemo, useState } from 'react'
import { type QuotePlace, type ReadingLine, readingLines } from '@/app/sources/_lib/reading-lines'
import type { Span } from '@/lib/core/quote'
import { Line } from './line'

type Props = {
  text: string
  quotes: readonly (QuotePlace & { margin: string })[]
  /** The words that are picked or found. */
  picked: Span | null
  /** The quote that is open. */
  openNumber: number | null
  textRef: RefObject<HTMLDivElement | null>
  onOpenQuote: (id: string) => void
}

const none: Props['quotes'] = []

/** A line is drawn again only when something in it changed: a long text has thousands, and every key in the find field moves one. */
const KeptLine = memo(Line)

/** The text as it was received, with its turns, its quotes and their hedges. */
export function ReadingText({ text, quotes, picked, openNumber, textRef, onOpenQuote }: Props) {
  const [lines] = useState(() => readingLines(text))
  const quotesOf = useMemo(() => quotesByLine(lines, quotes), [lines, quotes])
  return (
    <div
      ref={textRef}
      className="relative mt-[22px] max-w-[62ch] break-words font-quote text-[18px] leading-8 [overflow-wrap:anywhere]"
    >
      {lines.map((line) => {
        const here = quotesOf.get(line) ?? none
        return (
          <KeptLine
            key={line.start}
            text={text}
            line={line}
            quotes={here}
            picked={picked && picked.start < line.end && line.start < picked.end ? picked : null}
            openNumber={here.some(({ number }) => number === openNumber) ? openNumber : null}
            onOpenQuote={onOpenQuote}
          />
        )
      })}
    </div>
  )
}

function quotesByLine(lines: readonly ReadingLine[], quotes: Props['quotes']) {
  const byLine = new Map<ReadingLine, Props['quotes'][number][]>()
  for (const quote of quotes) {
    for (let index = firstLineAfter(lines, quote.start); index < lines.length; index++) {
      const line = lines[index]
      if (!line || line.start >= quote.end) break
      byLine.set(line, [...(byLine.get(line) ?? []), quote])
    }
  }
  return byLine
}

/** The first line that ends after a unit, by halving. */
function firstLineAfter(lines: readonly ReadingLine[], unit: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) <= unit) low = middle + 1
    else high = middle
  }
  return low
}
