'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'

type Tip = { x: number; y: number; lines: readonly string[] }

const ChartTipContext = createContext<(tip: Tip | null) => void>(() => {})

const tipWidth = 260

/** Shows, over a chart, what the mark under the pointer or the focus stands for. */
export function ChartTipProvider({ width, children }: { width: number; children: ReactNode }) {
  const [tip, setTip] = useState<Tip | null>(null)
  return (
    <ChartTipContext value={setTip}>
      {children}
      {tip && <ChartTip tip={tip} width={width} />}
    </ChartTipContext>
  )
}

/**
 * What a mark needs to show its tip on hover and focus and to put it away again, Escape included.
 * The first line is the head.
 */
export function useChartTip() {
  const setTip = useContext(ChartTipContext)
  return (x: number, y: number, lines: readonly string[]) => ({
    onMouseEnter: () => setTip({ x, y, lines }),
    onMouseLeave: () => setTip(null),
    onFocus: () => setTip({ x, y, lines }),
    onBlur: () => setTip(null),
    onKeyDown: (event: { key: string }) => {
      if (event.key === 'Escape') setTip(null)
    },
  })
}

function ChartTip({ tip, width }: { tip: Tip; width: number }) {
  const left = Math.max(0, Math.min(tip.x - tipWidth / 2, width - tipWidth))
  const [head, ...rest] = tip.lines
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-10 flex w-max flex-col justify-end"
      style={{ left, top: tip.y - 12, maxWidth: Math.min(tipWidth, width), transform: 'translateY(-100%)' }}
    >
      <div className="rounded-control bg-surface px-2.5 py-1.5 text-micro text-ink-2 shadow-float">
        <b className="block text-small text-ink">{head}</b>
        {rest.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </div>
    </div>
  )
}
