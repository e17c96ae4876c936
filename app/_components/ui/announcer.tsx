'use client'

import { X } from 'lucide-react'
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react'
import { Button } from './button'

type Said = { id: number; message: string; undo?: () => void }

type Announce = (message: string, options?: { undo?: () => void }) => void

const AnnounceContext = createContext<Announce>(() => {})

/** Says that something was done, in a corner and to a screen reader, with a way back where there is one. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext)
}

export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null)
  const announce: Announce = (message, options) =>
    setSaid((before) => ({ id: (before?.id ?? 0) + 1, message, ...options }))
  return (
    <AnnounceContext value={announce}>
      {children}
      <div
        aria-live="polite"
        className="pointer-events-none fixed bottom-4 left-1/2 z-50 w-max max-w-[calc(100vw-32px)] -translate-x-1/2"
      >
        {said ? <Toast key={said.id} said={said} onDone={() => setSaid(null)} /> : null}
      </div>
    </AnnounceContext>
  )
}

const shownMs = 6_000

/** Goes by itself, but with a way back it stays until that is taken, dismissed or replaced. */
function Toast({ said, onDone }: { said: Said; onDone: () => void }) {
  const leave = useEffectEvent(onDone)
  useEffect(() => {
    if (said.undo) return
    const timer = setTimeout(leave, shownMs)
    return () => clearTimeout(timer)
  }, [said.undo])
  const undo = () => {
    said.undo?.()
    onDone()
  }
  return (
    <div className="pointer-events-auto flex min-h-11 animate-float items-center gap-1 rounded-float border border-line bg-surface py-1 pr-1.5 pl-4 shadow-float">
      <span className="mr-3 min-w-0">{said.message}</span>
      {said.undo ? <Button onClick={undo}>Undo</Button> : null}
      <Button look="quiet" icon aria-label="Dismiss" onClick={onDone}>
        <X aria-hidden="true" />
      </Button>
    </div>
  )
}
