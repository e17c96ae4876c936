'use client'

import type { ComponentProps } from 'react'
import { cn } from './cn'
import { useField } from './field'

export const boxClass =
  'w-full min-w-0 rounded-control border border-line-strong bg-surface px-2.5 text-ink leading-5 transition-colors duration-(--quick) placeholder:text-ink-3 focus-visible:rounded-control disabled:bg-sunken disabled:text-ink-3 aria-invalid:border-danger aria-invalid:shadow-[inset_0_0_0_1px_var(--danger)] max-sm:text-read'

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input {...useField()} {...props} className={cn(boxClass, 'h-9 max-sm:h-hit', className)} />
}
