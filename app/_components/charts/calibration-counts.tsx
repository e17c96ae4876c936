'use client'

import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { count } from '@/lib/format'
import type { LinkedBin } from './calibration-dots'
import { fewestForARate } from './calibration-words'
import { ChartText } from './chart-text'
import { hatchFill, usePlotScales } from './plot'

/** How many forecasts each group holds, under the plot. */
export function CalibrationCounts({ bins }: { bins: readonly LinkedBin[] }) {
  const scales = usePlotScales()
  if (!scales) return null
  const baseline = scales.bottom + 74
  const largest = Math.max(1, ...bins.map((bin) => bin.n))
  return (
    <g>
      <path d={`M${scales.left} ${baseline}H${scales.right}`} stroke="var(--chart-axis)" />
      {bins.map(({ from, to, n, href }) => {
        if (n === 0) return null
        const left = scales.x(from) + 1.5
        const width = scales.x(to) - scales.x(from) - 3
        const height = Math.max(2, (34 * n) / largest)
        const few = n < fewestForARate
        return (
          <Behind key={from} href={href}>
            <rect x={left} y={scales.bottom + 26} width={width} height={48} fill="transparent" />
            <rect
              x={left}
              y={baseline - height}
              width={width}
              height={height}
              fill={few ? hatchFill : 'var(--chart-ink)'}
              stroke={few ? 'var(--chart-ink)' : 'none'}
            />
            <ChartText x={left + width / 2} y={baseline - height - 4} anchor="middle" tone="ink-2" size={11}>
              {count(n)}
            </ChartText>
          </Behind>
        )
      })}
    </g>
  )
}

/** The list of the group for whoever points at its bar; the disc above says the same and takes the focus. */
function Behind({ href, children }: { href: Route | undefined; children: ReactNode }) {
  if (!href) return <g>{children}</g>
  return (
    <Link href={href} tabIndex={-1} aria-hidden="true" className="no-underline">
      {children}
    </Link>
  )
}
