import { type Span, spanOf } from '@/lib/core/drawing/span'

const farthest = 6000
const mostLines = 60
const longest = 70
const marked = /^(#{1,6})\s+\S/

/**
 * The heading that a place in a text stands under: a line marked with "#", or a short line without a full stop between
 * blank lines ("Within a year", "Predictions for 2027"). Null where nothing heads it.
 */
export function headingOver(text: string, place: number): Span | null {
  let start = text.lastIndexOf('\n', place - 1) + 1
  let below = ''
  for (let count = 0; count < mostLines && start > 0 && place - start < farthest; count++) {
    const end = start - 1
    start = text.lastIndexOf('\n', end - 1) + 1
    if (end - start > longest) {
      below = 'prose'
      continue
    }
    const line = text.slice(start, end).trim()
    const isAlone = below === '' && (start === 0 || text.slice(0, start).endsWith('\n\n'))
    if (line !== '' && (marked.test(line) || (isAlone && !/[.!?;,:…”"]\**$/.test(line))))
      return spanOf(text, start, end)
    below = line
  }
  return null
}

/** Whether a heading names a time and hardly more: "2027", "The next five years", "Predictions for 2027". */
export function isOfTime(heading: string, time: string): boolean {
  const rest = heading.replace(time, ' ')
  const words = rest.match(/[\p{L}\p{N}’'%]+/gu) ?? []
  return words.length <= mostOther && !/\d/.test(rest) && !words.some((word) => verb.test(word))
}

const mostOther = 4
const verb =
  /^(?:is|are|was|were|will|won['’]t|be|has|have|had|can|could|may|might|should|would|does|do|goes|still)$/i
