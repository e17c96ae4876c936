'use client'

import { SeenText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'

type Props = { words: string; onGo: () => void }

/** On a phone the card lies below the text: this is the way to it, at the thumb while the text is in view. */
export function PickedBar({ words, onGo }: Props) {
  return (
    <div className="sticky bottom-0 z-10 -mx-(--gutter) mt-4 hidden items-center gap-3 border-line-strong border-t bg-surface px-(--gutter) py-2.5 max-md:flex">
      <span className="min-w-0 flex-1 truncate font-quote italic">
        “<SeenText text={words} />”
      </span>
      <Button look="primary" onClick={onGo}>
        Add quote
      </Button>
    </div>
  )
}
