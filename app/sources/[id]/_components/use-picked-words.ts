'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'
import { selectedUnits } from '@/app/sources/_lib/selected-units'
import { tidySpan } from '@/app/sources/_lib/span'
import type { Span } from '@/lib/core/quote'

/** How long a selection by touch must rest: its handles are still being drawn until then. */
const restingMs = 700

type Handlers = { onPick: (span: Span) => void; onOpenNumber: (number: number) => void }

/**
 * Tells which words of the text were selected: by mouse, by touch, or with the keys of the browser's own caret, once
 * Shift is let go. The browser's selection is then taken away, since the words are drawn anew as picked and it would
 * be left pointing at others. A press on a quote without a selection opens it.
 */
export function usePickedWords(
  textRef: RefObject<HTMLElement | null>,
  text: string,
  { onPick, onOpenNumber }: Handlers,
): void {
  const pick = useEffectEvent(() => {
    const selection = document.getSelection()
    if (!textRef.current || !selection || selection.isCollapsed || selection.rangeCount === 0) return
    const units = selectedUnits(selection.getRangeAt(0), textRef.current)
    const span = units && tidySpan(text, units)
    if (!span) return
    selection.removeAllRanges()
    onPick(span)
  })
  const press = useEffectEvent((target: EventTarget | null) => {
    const piece = target instanceof Element ? target.closest('[data-place]') : null
    if (piece && document.getSelection()?.isCollapsed !== false) {
      onOpenNumber(Number(piece.getAttribute('data-place')))
    }
  })
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    let timer: ReturnType<typeof setTimeout>
    let isTouch = false
    document.addEventListener('pointerdown', (event) => (isTouch = event.pointerType === 'touch'), { signal })
    document.addEventListener('mouseup', () => !isTouch && setTimeout(pick), { signal })
    document.addEventListener('keyup', (event) => event.key === 'Shift' && pick(), { signal })
    document.addEventListener(
      'selectionchange',
      () => {
        clearTimeout(timer)
        if (isTouch) timer = setTimeout(pick, restingMs)
      },
      { signal },
    )
    textRef.current?.addEventListener('click', (event) => press(event.target), { signal })
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [textRef])
}
