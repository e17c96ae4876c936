'use client'

import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Input } from '@/app/_components/ui/input'
import { Kbd } from '@/app/_components/ui/kbd'
import { useShortcuts } from '@/app/_components/ui/use-shortcuts'

type Props = { words: string | undefined; onChange: (words: string | undefined) => void }

const pauseMs = 250

/** Words to look for. While someone types, the box is theirs; else it shows what the address says. */
export function WordsBox({ words = '', onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const box = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useShortcuts({ '/': { says: 'Words to look for', run: () => box.current?.focus() } })
  const ask = (text: string) => {
    clearTimeout(timer.current)
    if (text.trim() !== words) onChange(text.trim() || undefined)
  }
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => ask(text), pauseMs)
  }
  const leave = () => {
    if (typed !== null) ask(typed)
    setTyped(null)
  }
  return (
    <span className="relative w-[244px] max-sm:w-full">
      <Search aria-hidden="true" className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-3" />
      <Input
        ref={box}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label="Words in the question, quote or speaker"
        placeholder="Question, quote, speaker"
        autoComplete="off"
        maxLength={200}
        value={typed ?? words}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') ask(event.currentTarget.value)
          if (event.key === 'Escape') type('')
        }}
        className="h-hit pr-9 pl-8"
      />
      <span className="absolute top-1/2 right-2 -translate-y-1/2 max-sm:hidden">
        <Kbd>/</Kbd>
      </span>
    </span>
  )
}
