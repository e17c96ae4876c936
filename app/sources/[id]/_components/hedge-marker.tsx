'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { SeenText } from '@/app/_components/marked-text'
import { cn } from '@/app/_components/ui/cn'
import { hedgesOf, wordsIn } from '@/app/sources/_lib/hedges'
import type { Span } from '@/lib/core/quote'

type Props = { text: string; span: Span; hedges: readonly Span[]; onChange: (hedges: Span[]) => void }

/** The quote word by word, each a switch. One stop for the Tab key; arrows go from word to word. */
export function HedgeMarker({ text, span, hedges, onChange }: Props) {
  const group = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const words = wordsIn(text, span)
  const isMarked = (word: Span) => hedges.some(({ start, end }) => start <= word.start && word.end <= end)
  const toggle = (pressed: Span) =>
    onChange(hedgesOf(words.filter((word) => isMarked(word) !== (word === pressed))))
  const go = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = Math.min(Math.max(at + step, 0), words.length - 1)
    setAt(next)
    group.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div ref={group} role="toolbar" aria-label="Words of the quote" tabIndex={-1} onKeyDown={go}>
      {words.map((word, index) => (
        <button
          key={word.start}
          type="button"
          aria-pressed={isMarked(word)}
          tabIndex={index === Math.min(at, words.length - 1) ? 0 : -1}
          onFocus={() => setAt(index)}
          onClick={() => toggle(word)}
          className={cn(
            'mr-1 mb-1 min-h-6 max-w-full rounded-mark border border-line px-1.5 font-quote text-[15px] leading-6 hover:bg-sunken max-sm:min-h-9',
            isMarked(word) && 'border-marker-line bg-marker text-marker-ink hover:bg-marker',
          )}
        >
          <SeenText text={text.slice(word.start, word.end)} />
        </button>
      ))}
    </div>
  )
}
