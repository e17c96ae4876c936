import { z } from 'zod'

const percentage = z.number().min(0).max(100)

/** How a number was reached, as far as the page can show it; what it does not know is left alone. */
const basis = z.object({
  rule: z.string().optional().catch(undefined),
  derivedFrom: z.array(z.uuid()).catch([]),
  readsAs: z.string().optional().catch(undefined),
  strength: z.string().optional().catch(undefined),
  anchors: z.array(z.string()).catch([]),
  scales: z
    .array(
      z.object({
        source: z.string(),
        phrase: z.string(),
        median: percentage,
        low: percentage,
        high: percentage,
      }),
    )
    .catch([]),
  sources: z
    .array(
      z.object({ id: z.string(), cite: z.string(), url: z.string().optional(), n: z.number().optional() }),
    )
    .catch([]),
})

export type Basis = z.output<typeof basis>

export function basisOf({ basis: given }: { basis: unknown }): Basis {
  return basis.parse(given)
}
