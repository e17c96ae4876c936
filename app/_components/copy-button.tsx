'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useAnnounce } from './ui/announcer'
import { Button } from './ui/button'

type Props = {
  /** What is copied, for the name of the button: "the sum". Left out where the button stands beside it. */
  what?: string
  /** Makes the text when asked for. */
  text: () => string
  /** What to do where the browser lets nothing be copied. */
  otherwise: string
}

const shownMs = 2_000

/** Puts a text on the clipboard, and says so in the button for two seconds. */
export function CopyButton({ what, text, otherwise }: Props) {
  const announce = useAnnounce()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setIsCopied(true)
      setTimeout(() => setIsCopied(false), shownMs)
    } catch {
      announce(`The browser does not let this be copied. ${otherwise}`)
    }
  }
  return (
    <Button size="small" onClick={copy}>
      {isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
      <span aria-live="polite">{isCopied ? 'Copied' : 'Copy'}</span>
      {what ? <span className="sr-only"> {what}</span> : null}
    </Button>
  )
}
