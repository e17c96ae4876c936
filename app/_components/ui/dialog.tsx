'use client'

import { Dialog as Radix } from 'radix-ui'
import { type ReactNode, useRef } from 'react'
import { cn } from './cn'

type Props = { title: string; onClose: () => void; className?: string; children: ReactNode }

/** What lies over the page until it is closed; its title is read, and shown by the content where it is wanted. */
export function Dialog({ title, onClose, className, children }: Props) {
  const cameFrom = useRef<Element | null>(null)
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 grid animate-float content-start justify-items-center overflow-y-auto bg-scrim px-4 py-[104px] max-sm:px-2 max-sm:py-2">
          <Radix.Content
            aria-describedby={undefined}
            onOpenAutoFocus={() => {
              cameFrom.current = document.activeElement
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault()
              if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
            }}
            className={cn(
              'w-full max-w-[680px] overflow-hidden rounded-float bg-surface text-ink shadow-float',
              className,
            )}
          >
            <Radix.Title className="sr-only">{title}</Radix.Title>
            {children}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  )
}
