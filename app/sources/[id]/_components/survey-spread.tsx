import type { ScaledFigure } from '@/lib/core/phrases/scale'
import { count, percentRange } from '@/lib/format'

/** What people answered who were asked about the phrase: the middle half thick, nine in ten thin. */
export function SurveySpread({ figure, asked }: { figure: ScaledFigure | null; asked: number | null }) {
  if (!figure) return null
  const { low, high } = figure
  const [from, to] = [figure.fifth ?? low, figure.ninetyFifth ?? high]
  const ends = from < low || to > high ? `, nine in ten ${percentRange(from, to)}` : ''
  const label = `“${figure.phrase}”: ${asked ? 'middle half' : 'band'} ${percentRange(low, high)}${ends}`
  return (
    <div className="relative h-4" role="img" aria-label={label}>
      {ends ? (
        <span
          className="absolute top-[7px] h-2 border-chart-reference border-x border-t"
          style={stretch(from, to)}
        />
      ) : null}
      <span className="absolute top-1 h-1.5 bg-chart-reference" style={stretch(low, high)} />
      {asked ? (
        <span className="absolute -top-0.5 px-2 text-[11px] text-ink-3" style={beside(from, to)}>
          {count(asked)} people
        </span>
      ) : null}
    </div>
  )
}

function stretch(from: number, to: number) {
  return { left: `${from * 100}%`, width: `${(to - from) * 100}%` }
}

/** Where there is more room: behind the spread, or before it. */
function beside(from: number, to: number) {
  return from > 1 - to ? { right: `${(1 - from) * 100}%` } : { left: `${to * 100}%` }
}
