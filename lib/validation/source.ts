import { z } from 'zod'
import { newRow, optionalDay, optionalUrl, requiredDay } from './entry'
import { optional, proseLimit, required, sourceText } from './text'

/** What is known of a text beside the text itself; check it with `refuseWindow`. */
export const sourceFacts = {
  title: required('Give the source a title.'),
  outlet: optional(),
  author: optional(),
  url: optionalUrl,
  publishedOn: requiredDay,
  publishedEarliestOn: optionalDay,
  publishedLatestOn: optionalDay,
  publishedNote: optional(proseLimit),
  rights: optional(proseLimit),
  note: optional(proseLimit),
}

/** A text that someone can point at. */
export const recordSourceInput = z
  .object({ ...newRow, ...sourceFacts, language: optional(35), text: sourceText })
  .check(refuseWindow)

export type RecordSourceInput = z.input<typeof recordSourceInput>

type Window = {
  publishedOn: string
  publishedEarliestOn: string | null
  publishedLatestOn: string | null
}

/** Refuses half of a window, or one that does not hold its day, at the end that is wrong. */
export function refuseWindow({ value, issues }: z.core.ParsePayload<Window>): void {
  const refuse = (path: string, message: string) =>
    issues.push({ code: 'custom', continue: true, path: [path], message, input: value })
  const { publishedOn, publishedEarliestOn: earliest, publishedLatestOn: latest } = value
  if (earliest && !latest) refuse('publishedLatestOn', 'Give both ends of the window, or neither.')
  if (latest && !earliest) refuse('publishedEarliestOn', 'Give both ends of the window, or neither.')
  if (!earliest || !latest) return
  if (earliest > publishedOn) refuse('publishedEarliestOn', 'The window begins after the day itself.')
  if (latest < publishedOn) refuse('publishedLatestOn', 'The window ends before the day itself.')
}
