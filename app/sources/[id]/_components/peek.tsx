import { SeenText } from '@/app/_components/marked-text'
import type { Span } from '@/lib/core/quote'

const unitsAround = 220

/** On a phone the card comes before the text: the words in the sentences around them. */
export function Peek({ text, span }: { text: string; span: Span }) {
  const before = text.slice(Math.max(0, span.start - unitsAround), span.start)
  const after = text.slice(span.end, span.end + unitsAround)
  return (
    <p className="mb-3 hidden whitespace-pre-wrap font-quote text-[16px] text-ink-3 leading-[27px] max-md:block">
      {span.start > unitsAround ? '… ' : ''}
      <SeenText text={before.replace(/^\S*\s/, '')} />
      <span className="bg-accent-soft text-ink">
        <SeenText text={text.slice(span.start, span.end)} />
      </span>
      <SeenText text={after.replace(/\s\S*$/, '')} /> …
    </p>
  )
}
