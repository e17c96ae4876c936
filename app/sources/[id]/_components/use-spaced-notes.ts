'use client'

import { type RefObject, useEffect } from 'react'

/** Keeps the notes in the margin from lying on one another: where two quotes end on one line, the second moves down. */
export function useSpacedNotes(textRef: RefObject<HTMLElement | null>, quotes: unknown): void {
  useEffect(() => {
    const text = textRef.current
    if (!text || quotes === undefined) return
    const space = () => spaceNotes(text)
    const resizing = new ResizeObserver(space)
    resizing.observe(text)
    return () => resizing.disconnect()
  }, [textRef, quotes])
}

const noteHeight = 18

function spaceNotes(text: HTMLElement): void {
  const notes = [...text.querySelectorAll<HTMLElement>('[data-note]')]
  for (const note of notes) note.style.translate = ''
  const tops = notes.map((note) => note.getBoundingClientRect().top)
  let free = Number.NEGATIVE_INFINITY
  for (const [index, note] of notes.entries()) {
    const top = tops[index] ?? 0
    const place = Math.max(top, free)
    if (place > top) note.style.translate = `0 ${place - top}px`
    free = place + noteHeight
  }
}
