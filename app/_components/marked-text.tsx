import { Fragment } from 'react'
import { markedPieces, seenPieces, type UnseenName } from './marked-pieces'
import type { Span } from '@/lib/core/quote'

type Props = { text: string; marks?: readonly Span[] }

/**
 * Words as they were written, always as text. Spans are marked as hedges; characters that turn the reading order
 * or cannot be seen are shown as signs, so that nothing hides between the letters.
 */
export function MarkedText({ text, marks = [] }: Props) {
  return markedPieces(text, marks).map((piece) =>
    piece.marked ? (
      <mark key={piece.start}>
        <SeenText text={piece.text} />
      </mark>
    ) : (
      <SeenText key={piece.start} text={piece.text} />
    ),
  )
}

/** A text whose unseen characters are shown: for whatever a person or a page typed. */
export function SeenText({ text }: { text: string }) {
  return seenPieces(text).map((piece) =>
    piece.unseen ? (
      <Unseen key={piece.start} name={piece.unseen}>
        {piece.text}
      </Unseen>
    ) : (
      <Fragment key={piece.start}>{piece.text}</Fragment>
    ),
  )
}

/**
 * The sign is drawn before the character, which stays where it was: the text of the page equals the text of the
 * source, unit for unit. Isolated, it turns nothing around it.
 */
function Unseen({ name, children }: { name: UnseenName; children: string }) {
  return (
    <span
      title={name.long}
      data-unseen={name.short}
      className="mx-px rounded-mark border border-line-strong bg-sunken px-0.5 align-[1px] font-ui text-[10px] text-ink-2 not-italic leading-3 [unicode-bidi:isolate] before:content-[attr(data-unseen)]"
    >
      {children}
    </span>
  )
}
