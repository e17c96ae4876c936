'use client'

import { CopyButton } from '@/app/_components/copy-button'

/** A line for a terminal. Where the browser lets nothing be copied, it can still be selected. */
export function CopyLine({ line }: { line: string }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <code className="min-w-0 select-all rounded-mark bg-sunken px-2 py-1 font-code text-small">{line}</code>
      <CopyButton text={() => line} otherwise="Select the line instead." />
    </span>
  )
}
