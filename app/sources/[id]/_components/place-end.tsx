import { Check, X } from 'lucide-react'
import { cn } from '@/app/_components/ui/cn'
import type { TextPlace } from '@/app/sources/_lib/reading-lines'

type Props = { place: TextPlace & { margin: string }; isOpen: boolean; onOpen: () => void }

const names = { recorded: 'Quote', open: 'To review', rejected: 'Rejected' } as const

/** The number of marked words, which opens them, and their note in the margin. No part of the text: it cannot be selected and is not copied. */
export function PlaceEnd({ place, isOpen, onOpen }: Props) {
  const { id, number, state, margin } = place
  const isRejected = state === 'rejected'
  return (
    <>
      <button
        type="button"
        id={`quote-${id}`}
        aria-label={`${names[state]} ${number}${isRejected ? '' : `, ${margin}`}: open`}
        aria-expanded={isOpen}
        onClick={onOpen}
        className={cn(
          "relative ml-[3px] select-none whitespace-nowrap align-[5px] font-semibold font-ui text-[10.5px] leading-none before:absolute before:-inset-x-2 before:-inset-y-2 before:content-['']",
          state === 'recorded' || isOpen ? 'text-accent' : 'text-ink-3',
        )}
      >
        {state === 'recorded' ? <Check aria-hidden="true" className={signClass} /> : null}
        {isRejected ? <X aria-hidden="true" className={signClass} /> : null}
        {number}
      </button>
      {isRejected ? null : (
        <span
          aria-hidden="true"
          data-note
          className={cn(
            'absolute left-[calc(100%+22px)] hidden select-none whitespace-nowrap font-medium font-ui text-ink-3 text-micro leading-8 lg:inline',
            isOpen && 'font-semibold text-accent',
          )}
        >
          {margin}
        </span>
      )}
    </>
  )
}

const signClass = 'mr-px inline size-[11px] stroke-3 align-[-1px]'
