'use client'

import { Check } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'

type Props = Omit<ComponentProps<'input'>, 'type'> & { children: ReactNode }

/** A box with its words; the whole line takes the press. */
export function Checkbox({ className, children, ...props }: Props) {
  return (
    <label className={cn('flex cursor-pointer items-start gap-2.5 py-1 max-sm:py-2.5', className)}>
      <span className="relative mt-px grid size-[18px] shrink-0 place-items-center">
        <input
          type="checkbox"
          {...props}
          className="peer absolute inset-0 cursor-pointer appearance-none rounded-mark border border-line-strong bg-surface checked:border-accent checked:bg-accent disabled:bg-sunken forced-colors:appearance-auto"
        />
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className="pointer-events-none invisible relative size-3 text-on-accent peer-checked:visible forced-colors:hidden"
        />
      </span>
      <span className="min-w-0">{children}</span>
    </label>
  )
}
