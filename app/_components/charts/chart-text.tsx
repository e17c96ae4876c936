import type { CSSProperties, ReactNode } from 'react'

type Props = {
  x: number
  y: number
  children: ReactNode
  anchor?: 'start' | 'middle' | 'end'
  /** A colour variable without its dashes. */
  tone?:
    | 'ink'
    | 'ink-2'
    | 'ink-3'
    | 'chart-ink'
    | 'chart-today'
    | 'yes'
    | 'no'
    | 'ambiguous'
    | 'void'
    | 'open'
    | 'due'
  size?: 11 | 12 | 13 | 14
  bold?: boolean
  /** An edge of page colour, for text that lies on marks. */
  halo?: boolean
  /** A speaker's words: serif and italic. */
  quoted?: boolean
}

/** One line of text in a chart. */
export function ChartText({
  x,
  y,
  children,
  anchor = 'start',
  tone = 'ink-3',
  size = 12,
  bold = false,
  halo = false,
  quoted = false,
}: Props) {
  const style: CSSProperties = {
    fontSize: size,
    fontWeight: bold ? 600 : 400,
    ...(quoted && { fontFamily: 'var(--font-quote)', fontStyle: 'italic' }),
  }
  const edge = halo && {
    paintOrder: 'stroke',
    stroke: 'var(--page)',
    strokeWidth: 4,
    strokeLinejoin: 'round' as const,
  }
  return (
    <text x={x} y={y} textAnchor={anchor} fill={`var(--${tone})`} style={style} {...edge}>
      {children}
    </text>
  )
}
