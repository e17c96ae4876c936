import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from '@/app/_components/charts/label-places'

const label = fc.record({ y: fc.integer({ min: 0, max: 220 }), height: fc.integer({ min: 16, max: 30 }) })

test('labels at the end of lines never overlap', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 2, maxLength: 3 }), (wanted) => {
      const labels = wanted.map((entry, index) => ({ ...entry, key: String(index) }))
      const places = labels
        .map((entry) => ({ y: spread(labels, 0, 240).get(entry.key) ?? 0, height: entry.height }))
        .sort((a, b) => a.y - b.y)
      places.forEach((place, index) => {
        const above = places[index - 1]
        if (above) expect(place.y).toBeGreaterThanOrEqual(above.y + above.height - 1e-9)
      })
    }),
  )
})
