import { cn } from './ui/cn'

/** What an outcome's sign can say: the answers, and a question that has none yet. */
export type OutcomeSign = 'yes' | 'no' | 'ambiguous' | 'void' | 'open' | 'due'

export const outcomeWords: Record<OutcomeSign, string> = {
  yes: 'Yes',
  no: 'No',
  ambiguous: 'Ambiguous',
  void: 'Void',
  open: 'Open',
  due: 'Due',
}

const inks: Record<OutcomeSign, string> = {
  yes: 'text-yes',
  no: 'text-no',
  ambiguous: 'text-ambiguous',
  void: 'text-void',
  open: 'text-open',
  due: 'text-due',
}

const fills: Record<OutcomeSign, string> = {
  yes: 'bg-yes-soft',
  no: 'bg-no-soft',
  ambiguous: 'bg-ambiguous-soft',
  void: 'bg-void-soft',
  open: 'bg-open-soft',
  due: 'bg-due-soft',
}

type Props = {
  sign: OutcomeSign
  /** Words in place of the plain one: "Due 31 Dec 2025". */
  children?: React.ReactNode
  /** Filled, for one status that stands on its own. */
  full?: boolean
  className?: string
}

/** An outcome: its shape, then its word, in its colour. The shape never stands alone. */
export function Outcome({ sign, children, full = false, className }: Props) {
  return (
    <span
      className={cn(
        'inline-flex w-fit items-center gap-1.5 whitespace-nowrap font-semibold text-small',
        inks[sign],
        full && ['rounded-full py-[3px] pr-2.5 pl-2', fills[sign]],
        className,
      )}
    >
      <OutcomeShape sign={sign} />
      {children ?? outcomeWords[sign]}
    </span>
  )
}

/** The shape by itself, for where a legend or a label names it. */
export function OutcomeShape({ sign, className }: { sign: OutcomeSign; className?: string }) {
  return (
    <svg
      viewBox="-6 -6 12 12"
      aria-hidden="true"
      className={cn(
        'size-3 shrink-0 overflow-visible forced-colors:text-[CanvasText]',
        inks[sign],
        className,
      )}
    >
      <OutcomeMark sign={sign} />
    </svg>
  )
}

/** The same drawing around 0, 0 in a box of 12, to place inside a chart's own SVG. */
export function OutcomeMark({ sign }: { sign: OutcomeSign }) {
  switch (sign) {
    case 'yes':
      return <circle r="5" fill="currentColor" />
    case 'no':
      return <rect x="-2.3" y="-6.2" width="4.6" height="12.4" rx="1" fill="currentColor" />
    case 'ambiguous':
      return (
        <>
          <path
            d="M0 -5.9L5.9 0L0 5.9L-5.9 0Z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
          <path d="M0 -5.9L0 5.9L-5.9 0Z" fill="currentColor" />
        </>
      )
    case 'void':
      return (
        <>
          <circle r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M-3.1 3.1L3.1 -3.1" stroke="currentColor" strokeWidth="1.6" />
        </>
      )
    case 'open':
      return (
        <circle
          r="4.6"
          fill="var(--page)"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeDasharray="3.08 1.73"
        />
      )
    case 'due':
      return (
        <>
          <circle r="4.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M0 0V-4.8A4.8 4.8 0 0 1 4.8 0Z" fill="currentColor" />
        </>
      )
  }
}
