import type { CalendarDate } from '@/lib/core/calendar'

/** Something a person should know of a reading as a whole, in a sentence. */
export type Notice = {
  kind: 'empty' | 'not-english' | 'needs-publication' | 'future-publication'
  says: string
}

const common = new Set(
  'the of and to in a is that for it on was with as be by this are at from have not but they he or an we had his which you were all their has would will there been if more she no who so can i said about up out what its than into them only other some could time these two may then do first any my now such like our over even most after also did many before must through back where much your way well down should because each just those people how too good very make still own see men work long here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  ),
)
const sampleUnits = 20_000
const fewestWords = 12
const leastShare = 0.18

export function noticesOf(text: string, publishedOn: CalendarDate | null): Notice[] {
  if (text.trim() === '') return [{ kind: 'empty', says: 'The text is empty.' }]
  const notices: Notice[] = []
  if (!looksEnglish(text)) {
    notices.push({
      kind: 'not-english',
      says: 'This does not look like English, which is all that can be read here. Mark the words by hand.',
    })
  }
  if (publishedOn === null) {
    notices.push({
      kind: 'needs-publication',
      says: 'The day of publication is missing. Dates such as “next year” wait for it.',
    })
  }
  return notices
}

/** Whether enough of the first words are those that English cannot do without. */
function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, sampleUnits)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < fewestWords)
    return words.length === 0 || /^[\p{Script=Latin}\p{M}]+$/u.test(words.join(''))
  return words.filter((word) => common.has(word)).length >= leastShare * words.length
}
