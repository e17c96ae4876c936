'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'

type Tip = { x: number; y: number; lines: readonly string[] }

const ChartTipContext = createContext<(tip: Tip | null) => void>(() => {})

const tipWidth = 280

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

/** Above its mark: centred, or towards the middle of the chart where the mark is near an edge. */
function ChartTip({ tip, width }: { tip: Tip; width: number }) {
  const [head, ...rest] = tip.lines
  const isLeft = tip.x < tipWidth / 2
  const isRight = tip.x > width - tipWidth / 2
  const place = isLeft
    ? { left: Math.max(0, tip.x - 20) }
    : isRight
      ? { right: Math.max(0, width - tip.x - 20) }
      : { left: tip.x, translate: '-50%' }
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-10 w-max rounded-control bg-surface px-2.5 py-1.5 text-ink-2 text-micro shadow-float"
      style={{ ...place, bottom: `calc(100% - ${tip.y - 12}px)`, maxWidth: Math.min(tipWidth, width) }}
    >
      <b className="block text-ink text-small">{head}</b>
      {rest.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </div>
  )
}
