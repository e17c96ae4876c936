import { type ReactNode, useId } from 'react'
import { focusOnce } from './focus-once'
import { cn } from './ui/cn'

type Props = {
  title: ReactNode
  /** One sentence: what this shows. */
  sentence?: ReactNode
  /** At the right of the title; under the sentence on a phone. */
  toolbar?: ReactNode
  /** Small, at the end: what this hides. */
  note?: ReactNode
  id?: string
  /** Opened by someone who stays at the keyboard: the title takes the focus, so that the next Tab is in it. */
  takesFocus?: boolean
  className?: string
  children: ReactNode
}

/** A part of a page, opened by a 2 px rule. */
export function Section({ title, sentence, toolbar, note, id, takesFocus, className, children }: Props) {
  const titleId = useId()
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className={cn('min-w-0 border-ink border-t-2 pt-3', className)}
    >
      <header className="flex flex-wrap items-start gap-x-4">
        <div className="min-w-0 flex-1 max-sm:basis-full">
          <h2
            id={titleId}
            ref={takesFocus ? focusOnce : null}
            tabIndex={takesFocus ? -1 : undefined}
            className="font-semibold text-title tracking-[-0.01em] outline-none"
          >
            {title}
          </h2>
          {sentence ? <p className="mt-0.5 max-w-[62ch] text-pretty text-ink-2">{sentence}</p> : null}
        </div>
        {toolbar ? (
          <div className="ml-auto flex items-center gap-0.5 max-sm:mt-2.5 max-sm:w-full">{toolbar}</div>
        ) : null}
      </header>
      {children}
      {note ? (
        <p className="mt-2 max-w-[92ch] text-pretty text-ink-3 text-micro leading-[17px]">{note}</p>
      ) : null}
    </section>
  )
}

/** The small link at the right of a section's title: "All 26". */
export const moreClass = 'whitespace-nowrap font-medium text-small leading-6'
