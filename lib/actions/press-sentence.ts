/** The fields of a record as people name them, within a sentence. */
const fieldNames: Record<string, string> = {
  label: 'title',
  yesIf: 'yes if',
  noIf: 'no if',
  ambiguousIf: 'ambiguous if',
  saidOn: 'day it was said',
  dueOn: 'due day',
  speakerId: 'speaker',
  publishedOn: 'day it appeared',
  publishedEarliestOn: 'start of the window',
  publishedLatestOn: 'end of the window',
  publishedNote: 'how the day is known',
  url: 'address',
}

/** What was put right, for a form that was made before. */
export function pressSentence({ fields, why }: { fields: readonly string[]; why: string }): string {
  const named = fields.map((field) => fieldNames[field] ?? field).join(', ')
  return `Corrected: ${named} (“${why}”).`
}
