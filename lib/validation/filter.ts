import { z } from 'zod'
import { isCalendarDate, isInReach } from '@/lib/core/calendar'
import { refuseFault } from './text'

/** A filter as an address gives it: every name with its text, or texts where it is repeated. */
export type SearchParams = Record<string, string | string[] | undefined>

/** One or several values of a list, as `a,b` in an address; kept in the list's order so that equal filters are equal. */
export function listOf<const T extends readonly string[]>(values: T) {
  return z
    .preprocess(
      (given) => (typeof given === 'string' ? given.split(',') : given),
      z.array(z.enum(values, { error: `Only ${values.join(', ')} can be asked for.` })).min(1),
    )
    .transform((chosen): T[number][] => values.filter((value) => chosen.includes(value)))
}

export const day = z
  .string()
  .refine((text) => isCalendarDate(text) && isInReach(text), 'A day must be written as 2026-12-31.')

export const rowId = z.uuid({ error: 'An id must be a UUID.' }).toLowerCase()

/** The name of a tag, as it stands. */
export const tag = z
  .string()
  .min(1, 'A tag has a name.')
  .max(200, 'At most 200 characters can be asked for.')
  .check(refuseFault)

/** Words to look for; blank is none. */
export const words = z
  .string()
  .trim()
  .max(200, 'At most 200 characters can be searched for.')
  .check(refuseFault)
  .transform((text) => text || undefined)

/** `true` and `1` are yes, `false` and `0` are no. */
export const yesOrNo = z.preprocess(
  (given) => (given === '1' ? 'true' : given === '0' ? 'false' : given),
  z
    .union([z.boolean(), z.enum(['true', 'false'])], { error: 'Only true or false can be asked for.' })
    .transform((given) => given === true || given === 'true'),
)

/** A value in an address that could not be used, with why in words. */
export type IgnoredValue = { name: string; value: string; why: string }

/**
 * A filter out of a page's address, with what was ignored of it: what does not fit is left out, so that an old or
 * mistyped link still opens. The API refuses instead.
 */
export function readAddress<Schema extends z.ZodObject>(
  schema: Schema,
  params: SearchParams,
): { filter: z.output<Schema>; ignored: IgnoredValue[] } {
  const known: Record<string, unknown> = {}
  const ignored: IgnoredValue[] = []
  for (const [name, value] of Object.entries(params)) {
    const field = schema.shape[name] as z.ZodType | undefined
    if (field === undefined || value === undefined || value === '') continue
    const read = field.safeParse(value)
    if (read.success) known[name] = value
    else ignored.push({ name, value: String(value), why: whyNot(value, read.error) })
  }
  return { filter: schema.parse(known), ignored }
}

function whyNot(value: string | string[], error: z.ZodError): string {
  return Array.isArray(value) ? 'It is given twice.' : (error.issues[0]?.message ?? 'It cannot be read.')
}

/** The filter of an address where nobody is told what was ignored. */
export function parseLoosely<Schema extends z.ZodObject>(
  schema: Schema,
  params: SearchParams,
): z.output<Schema> {
  return readAddress(schema, params).filter
}

/** The address of a filter: what is set, lists joined by commas. */
export function searchOf(filter: object): URLSearchParams {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === null || value === '') continue
    search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  return search
}
