import type { ReactNode } from 'react'
import { MarkedText } from '@/app/_components/marked-text'
import { OutcomeShape, type OutcomeSign } from '@/app/_components/outcome'

type Props = {
  sign: OutcomeSign
  label: string
  isChosen: boolean
  onChoose: () => void
  children: ReactNode
}

/** A row of a list at the side: what it is, and in small where it stands. A press opens it beside. */
export function QueueRow({ sign, label, isChosen, onChoose, children }: Props) {
  return (
    <li className="border-line border-b">
      <button
        type="button"
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
        className="grid w-full grid-cols-[22px_minmax(0,1fr)] px-2.5 py-[11px] text-left hover:bg-sunken focus-visible:-outline-offset-2 aria-[current]:bg-accent-soft aria-[current]:shadow-[inset_3px_0_0_var(--accent)] forced-colors:aria-[current]:underline"
      >
        <span className="pt-1">
          <OutcomeShape sign={sign} />
        </span>
        <span className="min-w-0">
          <span className="block text-pretty font-medium">
            <MarkedText text={label} />
          </span>
          <span className="block text-ink-3 text-micro tabular-nums">{children}</span>
        </span>
      </button>
    </li>
  )
}
