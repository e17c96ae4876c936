'use client'

import { type ReactNode, useCallback, useState } from 'react'
import { ChartTipProvider } from './chart-tip'

type Props = {
  /** The height to keep free before the width is known, as CSS; `100cqw` is the width of the chart. */
  reserve: string
  children: (width: number) => ReactNode
}

/**
 * The place where a chart is drawn, at the width there is: charts are redrawn for a width, never shrunk, so their
 * text keeps its size. Nothing is drawn on the server; the space is kept.
 */
export function ChartCanvas({ reserve, children }: Props) {
  const [width, setWidth] = useState(0)
  const measure = useCallback((element: HTMLDivElement | null) => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div className="@container">
      <div ref={measure} className="relative" style={{ minHeight: width > 0 ? undefined : reserve }}>
        {width > 0 && <ChartTipProvider width={width}>{children(width)}</ChartTipProvider>}
      </div>
    </div>
  )
}
