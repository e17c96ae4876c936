import { z } from 'zod'
import { readBand, readChance } from '@/lib/core/chance'
import { origins } from '@/lib/core/forecast'
import type { Probability } from '@/lib/core/probability'
import { entryId, newRow, oneOf, optionalInstant, version } from './entry'
import { optional, proseLimit, refuseUnkeepable } from './text'

/** A chance and its band as they were typed: `13`, `13 %`, `1 in 8`, `3:1 against`. */
export type TypedChance = { chance?: string | null; low?: string | null; high?: string | null }

export type ReadChance = { probability: Probability; low: Probability | null; high: Probability | null }

const typed = z
  .string({ error: 'Write a chance, such as 13%.' })
  .max(100, { error: 'Write a chance, such as 13%.' })

export const chanceFields = {
  chance: typed.check(refuseUnreadable),
  low: typed.nullish(),
  high: typed.nullish(),
}

/** Where the number came from, beside the number. */
export const originFields = {
  origin: oneOf(origins, 'Say where the number comes from.').nullish(),
  phrase: optional(),
  scale: optional(),
  scaleVersion: optional(),
  basis: z
    .record(z.string(), z.json())
    .check(refuseUnkeepable(proseLimit, 'How the number was reached'))
    .nullish(),
  rationale: optional(proseLimit),
}

/** Refuses a band that is not whole or does not hold its number, at the field that is wrong. */
export function refuseBand(payload: z.core.ParsePayload<TypedChance>): void {
  const read = readTypedChance(payload.value)
  for (const [path, message] of Object.entries(read.fields)) {
    payload.issues.push({ code: 'custom', continue: true, path: [path], message, input: payload.value })
  }
}

/** The chance that was typed; call it after `refuseBand` let it through. */
export function chanceOf(given: TypedChance): ReadChance {
  const { value } = readTypedChance(given)
  if (!value) throw new Error('A chance was read before it was checked.')
  return value
}

/** A first forecast of your own, or a further one. */
export const reviseForecastInput = z
  .object({
    ...newRow,
    predictionId: entryId,
    version,
    ...chanceFields,
    ...originFields,
    madeAt: optionalInstant,
  })
  .check(refuseBand)
  .transform((input) => ({ ...input, ...chanceOf(input) }))

export const withdrawForecastInput = z.object({
  ...newRow,
  predictionId: entryId,
  version,
  rationale: optional(proseLimit),
})

function refuseUnreadable(payload: z.core.ParsePayload<string>): void {
  const read = readChance(payload.value)
  if (!read.ok)
    payload.issues.push({ code: 'custom', continue: true, message: read.message, input: payload.value })
}

function readTypedChance({ chance, low, high }: TypedChance) {
  const read = readChance(chance ?? '')
  if (!read.ok) return { value: null, fields: { chance: read.message } }
  const { probability } = read.value
  const band = readBand(low ?? '', high ?? '', probability)
  if (!band.ok) return { value: null, fields: band.fields ?? { low: band.message } }
  const value = { probability, low: band.value?.low ?? null, high: band.value?.high ?? null }
  return { value, fields: {} }
}
