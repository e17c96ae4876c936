'use client'

import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/app/_components/ui/button'
import { Field } from '@/app/_components/ui/field'
import { Input } from '@/app/_components/ui/input'
import { findWords, foldText } from '@/app/sources/_lib/find-words'
import { unitAttribute } from '@/app/sources/_lib/selected-units'
import { tidySpan } from '@/app/sources/_lib/span'
import type { Span } from '@/lib/core/quote'

type Props = { text: string; onFind: (span: Span | null) => void; onPick: (span: Span) => void }

/** The way to words by keyboard: type them, see them in the text, press Enter. */
export function FindWords({ text, onFind, onPick }: Props) {
  const [folded] = useState(() => foldText(text))
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const places = findWords(folded, typed)
  const current = places[at]

  const show = (index: number, all: readonly Span[]) => {
    setAt(index)
    const span = all[index] ?? null
    onFind(span)
    if (span) bringIntoView(span)
  }
  const type = (words: string) => {
    setTyped(words)
    show(0, findWords(folded, words))
  }
  const pick = () => {
    const span = current && tidySpan(text, current)
    if (span) onPick(span)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') pick()
    else if (event.key === 'ArrowDown') show((at + 1) % Math.max(1, places.length), places)
    else if (event.key === 'ArrowUp') show((at + places.length - 1) % Math.max(1, places.length), places)
    else return
    event.preventDefault()
  }
  return (
    <div>
      <h2 className="font-semibold text-title">Add a quote</h2>
      <p className="mt-0.5 mb-3 text-ink-2">Select words in the text, or type them here.</p>
      <Field label="Words in the text" echo={typed.trim() ? countOf(places.length, at) : undefined}>
        <div className="flex gap-2">
          <FieldInput value={typed} onType={type} onPress={press} />
          <Button disabled={!current} onClick={pick} hint="Enter" className="h-9 max-sm:h-hit">
            Quote them
          </Button>
        </div>
      </Field>
    </div>
  )
}

type InputProps = {
  value: string
  onType: (words: string) => void
  onPress: (event: KeyboardEvent) => void
}

function FieldInput({ value, onType, onPress }: InputProps) {
  return (
    <Input
      value={value}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={onPress}
      autoComplete="off"
      spellCheck={false}
    />
  )
}

function countOf(places: number, at: number): string {
  if (places === 0) return 'The text does not hold these words.'
  if (places === 1) return 'Found once. Enter quotes them.'
  return `Place ${at + 1} of ${places}. Arrow keys go to the next, Enter quotes it.`
}

/** The element whose piece holds the place; the text is drawn in the order of its units. */
function bringIntoView(span: Span): void {
  const pieces = [...document.querySelectorAll(`[${unitAttribute}]`)]
  const piece = pieces.findLast((element) => Number(element.getAttribute(unitAttribute)) <= span.start)
  piece?.scrollIntoView({ block: 'nearest' })
}
