import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { cn } from './cn'
import { Kbd } from './kbd'

const look = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-control border font-medium no-underline transition-colors duration-(--quick) ease-quick focus-visible:rounded-control disabled:border-line-strong disabled:bg-sunken disabled:text-ink-3 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      look: {
        primary: 'border-ink bg-ink text-on-ink hover:border-ink-2 hover:bg-ink-2',
        outlined: 'border-line-strong bg-surface text-ink hover:bg-sunken',
        quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink',
      },
      size: {
        normal: 'h-hit px-3',
        small: 'h-7 px-2.5 text-small max-sm:h-hit',
        large: 'h-10 px-3.5 max-sm:h-hit',
      },
      icon: { true: 'px-0', false: '' },
    },
    compoundVariants: [
      { icon: true, size: 'normal', class: 'w-(--hit)' },
      { icon: true, size: 'small', class: 'w-7 max-sm:w-(--hit)' },
      { icon: true, size: 'large', class: 'w-10 max-sm:w-(--hit)' },
    ],
    defaultVariants: { look: 'outlined', size: 'normal', icon: false },
  },
)

/** The look of a button, for a link that stands where a button would. */
export function buttonClass(options: VariantProps<typeof look> = {}, className?: string): string {
  return cn(look(options), className)
}

type Props = ComponentProps<'button'> &
  VariantProps<typeof look> & {
    /** While true the button keeps its width, says `busyLabel` and takes no second press. */
    busy?: boolean
    busyLabel?: string
    /** The key that does the same. */
    hint?: ReactNode
  }

export function Button(props: Props) {
  const { look, size, icon, busy = false, busyLabel, hint, className, children, onClick, ...rest } = props
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={press}
      className={buttonClass({ look, size, icon }, className)}
    >
      {busyLabel ? <Stacked busy={busy} label={children} busyLabel={busyLabel} /> : children}
      {hint ? <Kbd className="border-current bg-transparent text-inherit max-sm:hidden">{hint}</Kbd> : null}
    </button>
  )
}

/** Both words lie on one another, so that the wider one gives the width before and during. */
function Stacked({ busy, label, busyLabel }: { busy: boolean; label: ReactNode; busyLabel: string }) {
  const cell = 'col-start-1 row-start-1 inline-flex items-center justify-center gap-1.5'
  return (
    <span className="grid">
      <span className={cn(cell, busy && 'invisible')}>{label}</span>
      <span className={cn(cell, !busy && 'invisible')}>{busyLabel}</span>
    </span>
  )
}
