'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'

const shownMs = 2_000

/** A line for a terminal. Where the browser lets nothing be copied, it can still be selected. */
export function CopyLine({ line }: { line: string }) {
  const announce = useAnnounce()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(line)
      setIsCopied(true)
      setTimeout(() => setIsCopied(false), shownMs)
    } catch {
      announce('The browser does not let this be copied. Select the line instead.')
    }
  }
  return (
    <span className="flex flex-wrap items-center gap-2">
      <code className="min-w-0 select-all rounded-mark bg-sunken px-2 py-1 font-code text-small">{line}</code>
      <Button size="small" onClick={copy}>
        {isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        <span aria-live="polite">{isCopied ? 'Copied' : 'Copy'}</span>
      </Button>
    </span>
  )
}
