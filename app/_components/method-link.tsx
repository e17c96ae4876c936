import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from './ui/cn'
import type { MethodId } from './method-paragraphs'

type Props = { to: MethodId; className?: string; children: ReactNode }

/** The name of a figure, leading to the paragraph that says how it is made. */
export function MethodLink({ to, className, children }: Props) {
  return (
    <Link
      href={`/methods#${to}`}
      className={cn(
        'text-inherit decoration-line-strong decoration-dotted underline-offset-[3px] hover:decoration-solid',
        className,
      )}
    >
      {children}
    </Link>
  )
}
