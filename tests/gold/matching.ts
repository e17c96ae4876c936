type Place = { start: number; end: number }

export function overlap(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Shared units over all units of both: 1 for the same place. */
export function iou(a: Place, b: Place): number {
  const both = overlap(a, b)
  const whole = a.end - a.start + (b.end - b.start) - both
  return whole > 0 ? both / whole : 0
}

/** Half of both is shared, or four fifths of the span are covered by a candidate at most 2.5 times as long. */
export function hits(candidate: Place, span: Place): boolean {
  const size = span.end - span.start
  return (
    iou(candidate, span) >= 0.5 ||
    (overlap(candidate, span) >= 0.8 * size && candidate.end - candidate.start <= 2.5 * size)
  )
}

/** The most pairs of candidate and forecast, one to one, better overlap tried first: their indices. */
export function matchPairs(
  candidates: readonly Place[],
  forecasts: readonly Place[],
): { candidate: number; forecast: number }[] {
  const options = candidates.map((candidate) => optionsOf(candidate, forecasts))
  const owner = new Map<number, number>()
  const place = (candidate: number, tried: Set<number>): boolean => {
    for (const { forecast } of options[candidate] ?? []) {
      if (tried.has(forecast)) continue
      tried.add(forecast)
      const held = owner.get(forecast)
      if (held === undefined || place(held, tried)) {
        owner.set(forecast, candidate)
        return true
      }
    }
    return false
  }
  const best = (candidate: number): number => options[candidate]?.[0]?.shared ?? 0
  const order = candidates.map((_, candidate) => candidate).toSorted((a, b) => best(b) - best(a))
  for (const candidate of order) place(candidate, new Set())
  return Array.from(owner, ([forecast, candidate]) => ({ candidate, forecast }))
}

function optionsOf(candidate: Place, forecasts: readonly Place[]): { forecast: number; shared: number }[] {
  return forecasts
    .map((span, forecast) => ({ forecast, span, shared: iou(candidate, span) }))
    .filter(({ span }) => hits(candidate, span))
    .toSorted((a, b) => b.shared - a.shared)
}
