'use client'

import { memo, type RefObject, useMemo, useState } from 'react'
import { type ReadingLine, readingLines, type TextPlace } from '@/app/sources/_lib/reading-lines'
import type { Span } from '@/lib/core/quote'
import { Line } from './line'

type Props = {
  text: string
  places: readonly (TextPlace & { margin: string })[]
  /** The words that are picked or found. */
  picked: Span | null
  /** The place that is open. */
  openNumber: number | null
  textRef: RefObject<HTMLDivElement | null>
  onOpen: (id: string) => void
}

const none: Props['places'] = []

/** A line is drawn again only when something in it changed: a long text has thousands, and every key in the find field moves one. */
const KeptLine = memo(Line)

/** The text as it was received, with its turns, the words that are marked in it and their hedges. */
export function ReadingText({ text, places, picked, openNumber, textRef, onOpen }: Props) {
  const [lines] = useState(() => readingLines(text))
  const placesOf = useMemo(() => placesByLine(lines, places), [lines, places])
  return (
    <div
      ref={textRef}
      className="relative mt-[22px] max-w-[62ch] break-words font-quote text-[18px] leading-8 [overflow-wrap:anywhere]"
    >
      {lines.map((line) => {
        const here = placesOf.get(line) ?? none
        return (
          <KeptLine
            key={line.start}
            text={text}
            line={line}
            places={here}
            picked={picked && picked.start < line.end && line.start < picked.end ? picked : null}
            openNumber={here.some(({ number }) => number === openNumber) ? openNumber : null}
            onOpen={onOpen}
          />
        )
      })}
    </div>
  )
}

function placesByLine(lines: readonly ReadingLine[], places: Props['places']) {
  const byLine = new Map<ReadingLine, Props['places'][number][]>()
  for (const place of places) {
    for (let index = firstLineAfter(lines, place.start); index < lines.length; index++) {
      const line = lines[index]
      if (!line || line.start >= place.end) break
      byLine.set(line, [...(byLine.get(line) ?? []), place])
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
