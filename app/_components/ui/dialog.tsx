'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** One sentence under the title. */
  description?: ReactNode
  children: ReactNode
}

/** A task on top of the page, such as recording a quote; never a question whether someone is sure. */
export function Dialog({ open, onOpenChange, title, description, children }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className="fixed inset-x-4 top-[max(16px,8vh)] z-50 mx-auto max-h-[84vh] max-w-[640px] animate-float overflow-y-auto rounded-float border border-line bg-surface p-6 shadow-float outline-none max-sm:inset-x-0 max-sm:top-auto max-sm:bottom-0 max-sm:rounded-b-none max-sm:p-4"
        >
          <header className="mb-4 flex items-start gap-4">
            <div className="min-w-0">
              <Radix.Title className="font-semibold text-title tracking-[-0.01em]">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-0.5 text-ink-2">{description}</Radix.Description>
              ) : null}
            </div>
            <Radix.Close asChild>
              <Button look="quiet" icon aria-label="Close" className="-mt-1 -mr-2 ml-auto">
                <X aria-hidden="true" />
              </Button>
            </Radix.Close>
          </header>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
