'use server'

import { dayOf } from '@/lib/core/calendar'
import { fail, ok } from '@/lib/core/result'
import { refuseOther } from '@/lib/data/insert-once'
import { findSourceWithText, insertSource } from '@/lib/data/sources'
import { recordSourceInput } from '@/lib/validation/source'
import { action } from './action'

/** Keeps a text. The same text again is kept too, with a warning that names the first. */
export const recordSource = action(recordSourceInput, async (input, context) => {
  const { workspaceId: _, language, ...source } = input
  if (source.publishedOn > dayOf(context.now.getTime(), context.viewer.timeZone)) {
    const future = 'The day it appeared lies in the future.'
    return fail(future, { publishedOn: future })
  }
  const same = await findSourceWithText(context, source.text)
  const entry = { ...source, ...(language && { language }) }
  const { id, stored } = await insertSource(context, entry)
  const other = stored && refuseOther(stored, entry)
  if (other) return other
  const sameText = same && same.id !== id ? same : null
  const warning = sameText ? `The same text is in this record already: “${sameText.title}”.` : null
  return ok({ id, sameText, warning })
})
