import { z } from 'zod'
import { isCalendarDate, isInReach } from '@/lib/core/calendar'
import { refuseFault } from './text'

/** What many forms send: ids, days, moments, addresses. Every refusal is a sentence. */

export const entryId = z
  .uuid({ error: 'That is not an id of this record. Reload the page and try again.' })
  .toLowerCase()

/** The workspace that a form was made for, so that a switch in another tab cannot send its row elsewhere. */
export const inWorkspace = { workspaceId: entryId }

/** A new row: the form makes its id, so that a second press is the same row. */
export const newRow = { ...inWorkspace, id: entryId }

/** The version of the prediction that the form was made against. */
export const version = z.int({
  error: 'The form does not say which version it was made for. Reload the page.',
})

const noDay = 'Give a day, such as 2022-12-31.'

export const requiredDay = z
  .string({ error: noDay })
  .trim()
  .refine((text) => isCalendarDate(text) && isInReach(text), {
    error: (issue) =>
      issue.input === '' ? noDay : 'That is not a day of the calendar. Write it as 2022-12-31.',
  })

/** A day that may be left out: blank is none. */
export const optionalDay = z
  .union([z.literal(''), requiredDay], {
    error: 'That is not a day of the calendar. Write it as 2022-12-31.',
  })
  .nullish()
  .transform((text) => text || null)

const noMoment = 'That is not a moment. Write it as 2022-11-11T09:00:00Z.'

/** An instant with its zone, such as 2022-11-11T09:00:00Z; blank is none. */
export const optionalInstant = z
  .union(
    [z.literal(''), z.iso.datetime({ offset: true, error: noMoment }).refine(isInReach, { error: noMoment })],
    {
      error: noMoment,
    },
  )
  .nullish()
  .transform((text) => (text ? new Date(text) : null))

/** An address on the web, and nothing that a press on it could run; blank is none. */
export const optionalUrl = z
  .string({ error: 'Write an address, or leave it empty.' })
  .trim()
  .max(2000, { error: 'At most 2000 characters fit here.' })
  .check(refuseFault)
  .refine((text) => text === '' || isWebAddress(text), {
    error: 'Only an address that begins with http:// or https:// can be kept.',
  })
  .nullish()
  .transform((text) => text || null)

/** One of a list that the form offers. */
export function oneOf<const Values extends readonly string[]>(values: Values, sentence: string) {
  return z.enum(values, { error: sentence })
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  return ['http:', 'https:'].includes(new URL(text).protocol)
}
