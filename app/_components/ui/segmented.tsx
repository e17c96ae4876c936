'use client'

import type { ReactNode } from 'react'
import { cn } from './cn'

type Props<Value extends string> = {
  label: string
  options: readonly { value: Value; label: ReactNode }[]
  value: Value
  onChange: (value: Value) => void
  className?: string
}

/** A switch between a few views of one thing. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  className,
}: Props<Value>) {
  return (
    <fieldset aria-label={label} className={cn(segmentedClass, className)}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={segmentClass}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}

/** The frame, for a switch made of links. */
export const segmentedClass =
  'inline-flex w-fit shrink-0 overflow-hidden rounded-control border border-line-strong bg-surface'

/** One part of it; links mark the chosen one with `aria-current="true"`. */
export const segmentClass =
  'flex h-7 items-center gap-1.5 border-line border-l px-2.5 font-medium text-ink-2 text-small no-underline first:border-l-0 hover:text-ink focus-visible:-outline-offset-2 aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-on-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-on-ink max-sm:h-[42px] max-sm:px-3.5'
