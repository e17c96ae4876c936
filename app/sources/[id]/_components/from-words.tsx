import type { ReactNode } from 'react'
import type { Span } from '@/lib/core/quote'

type Props = { words: Span | null | undefined; children: ReactNode }

/** A part of the card that was read from words of the text; `wordsUnder` tells which. */
export function FromWords({ words, children }: Props) {
  if (!words) return children
  return (
    <div data-from={`${words.start}-${words.end}`} className="min-w-0">
      {children}
    </div>
  )
}

/** The words that the part of the card was read from which has the focus or the mouse; null where it was typed. */
export function wordsUnder(target: EventTarget): Span | null {
  const part = target instanceof Element ? target.closest('[data-from]') : null
  const [start, end] = (part?.getAttribute('data-from') ?? '').split('-').map(Number)
  return start !== undefined && end !== undefined && end > start ? { start, end } : null
}
