'use client'

import type { ComponentProps } from 'react'
import { cn } from './cn'
import { useField } from './field'
import { boxClass } from './input'

/** Grows with what is typed, where the browser can. */
export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={2}
      {...useField()}
      {...props}
      className={cn(boxClass, 'field-sizing-content min-h-15 resize-y py-2', className)}
    />
  )
}
