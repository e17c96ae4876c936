import { z } from 'zod'
import { newRow, optionalDay, optionalUrl, requiredDay } from './entry'
import { optional, proseLimit, required, sourceText } from './text'

/** A text that someone can point at. */
export const recordSourceInput = z
  .object({
    ...newRow,
    title: required('Give the source a title.'),
    outlet: optional(),
    author: optional(),
    url: optionalUrl,
    language: optional(35),
    publishedOn: requiredDay,
    publishedEarliestOn: optionalDay,
    publishedLatestOn: optionalDay,
    publishedNote: optional(proseLimit),
    text: sourceText,
    rights: optional(proseLimit),
    note: optional(proseLimit),
  })
  .check(({ value, issues }) => {
    const refuse = (path: string, message: string) =>
      issues.push({ code: 'custom', continue: true, path: [path], message, input: value })
    const { publishedOn, publishedEarliestOn: earliest, publishedLatestOn: latest } = value
    if (earliest && !latest) refuse('publishedLatestOn', 'Give both ends of the window, or neither.')
    if (latest && !earliest) refuse('publishedEarliestOn', 'Give both ends of the window, or neither.')
    if (!earliest || !latest) return
    if (earliest > publishedOn) refuse('publishedEarliestOn', 'The window begins after the day itself.')
    if (latest < publishedOn) refuse('publishedLatestOn', 'The window ends before the day itself.')
  })

export type RecordSourceInput = z.input<typeof recordSourceInput>
