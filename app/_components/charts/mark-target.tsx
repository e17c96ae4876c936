'use client'

import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { useChartTip } from './chart-tip'
import { focusableMark } from './focusable-mark'

type Props = {
  /** What is read out; the words drawn beside the mark stay outside of it, or they would be read twice. */
  name: string
  href?: Route
  tip: ReturnType<ReturnType<typeof useChartTip>>
  /** -1 for a mark that the keyboard reaches from another one. */
  tabIndex?: 0 | -1
  children: ReactNode
}

/** A mark that leads to a page where it has an address, and takes focus in any case. */
export function MarkTarget({ name, href, tip, tabIndex = 0, children }: Props) {
  if (href)
    return (
      <Link href={href} aria-label={name} tabIndex={tabIndex} className="group no-underline" {...tip}>
        {children}
      </Link>
    )
  return (
    <g {...focusableMark(name)} tabIndex={tabIndex} className="group" {...tip}>
      {children}
    </g>
  )
}
