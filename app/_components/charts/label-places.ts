/** A label that wants its first baseline at `y` and takes `height` from there on. */
type Label = { key: string; y: number; height: number }

/**
 * Baselines near where labels want to be, pushed apart so that none overlaps the one above, within a top and a
 * bottom where they fit.
 */
export function spread(labels: readonly Label[], top: number, bottom: number): Map<string, number> {
  const places = [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => ({ ...label, y: Math.max(label.y, top) }))
  for (let pass = 0; pass < 2; pass++) {
    places.forEach((label, index) => {
      const above = places[index - 1]
      if (above) label.y = Math.max(label.y, above.y + above.height)
    })
    let limit = bottom
    for (const label of [...places].reverse()) {
      label.y = Math.min(label.y, limit - label.height + 16)
      limit = label.y - 16
    }
  }
  return new Map(places.map(({ key, y }) => [key, y]))
}

export type Box = { left: number; right: number; top: number; bottom: number }

/** Whether two boxes share any ground. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
